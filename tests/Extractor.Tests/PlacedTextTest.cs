namespace Extractor.Tests;

public sealed class PlacedTextTest
{
    private static readonly Place Cell = new Place.OnPage(2, new Box(0, 0, 100, 30));

    [Test]
    public void A_slice_stands_where_its_characters_stand()
    {
        var text = PlacedText.Of("执行率", [At(10), At(20), At(30)]);

        Assert.That(text.Slice(1, 2).Place, Is.EqualTo(new Place.OnPage(2, new Box(20, 5, 40, 15))));
    }

    [Test]
    public void A_joined_text_keeps_the_places_of_its_parts_and_none_for_the_separator()
    {
        var text = PlacedText.Join([PlacedText.At("甲", At(10)), PlacedText.At("乙", At(20))], " ");

        Assert.That((text.Text, text.PlaceAt(1), text.PlaceAt(2)), Is.EqualTo(("甲 乙", (Place?)null, (Place?)At(20))));
    }

    [Test]
    public void A_text_keeps_its_frame_while_only_white_space_is_cut_off()
    {
        var text = PlacedText.At(" 62.5 ", At(10)).In(Cell);

        Assert.That(text.Trim().Frame, Is.EqualTo(Cell));
        Assert.That(text.Slice(1, 2).Frame, Is.Null);
    }

    private static Place.OnPage At(double left) => new(2, new Box(left, 5, left + 10, 15));
}

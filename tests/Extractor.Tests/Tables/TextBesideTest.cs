using Extractor.Tests.Layout;

namespace Extractor.Tests.Tables;

/// <summary>Tables whose columns or whose neighbours stand so far apart, or so near, that the page's own columns meet them.</summary>
public sealed class TextBesideTest
{
    [Test]
    public void Lines_above_and_below_heads_hold_columns_together_that_stand_far_apart() =>
        Assert.That(Reading.Show(Reading.Read("""
            -----------------------------------------------------------------------
            Variable                                                     Assumption
            -----------------------------------------------------------------------
            Home
            Population                                    Agrees with the estimates
            18 to 24 years old                                 Growth of 0.1 a year
            25 to 29 years old                                 Growth of 0.6 a year
            Trade
            Inflation rate                                      Range of 1.0 to 2.0
            Receipts from states and other                      Range of 1.3 to 2.4
            -----------------------------------------------------------------------
            """)), Is.EqualTo("""
            Variable | Assumption
            Home | 
            Population | Agrees with the estimates
            18 to 24 years old | Growth of 0.1 a year
            25 to 29 years old | Growth of 0.6 a year
            Trade | 
            Inflation rate | Range of 1.0 to 2.0
            Receipts from states and other | Range of 1.3 to 2.4
            """));

    [Test]
    public void A_list_in_a_box_beside_prose_is_read_by_itself()
    {
        var content = Reading.Read("""
            He was king of the      +--------------------------------+
            land from his youth     |            Edgar               |
            until he died, and      | Reign         959 to 975       |
            became lord of all      | Predecessor   Eadwig           |
            when his brother        | Successor     Edward           |
            had left. He was        | Born          943              |
            the younger son of      | Burial        Glastonbury      |
            the last but one.       | House         Wessex           |
            Of his works none       | Father        Edmund           |
            are known to us.        +--------------------------------+
            """);
        Assert.That(content.PageTables.Select(t => PageDrawing.Show(t)), Is.EqualTo(["""
            Edgar | <
            Reign | 959 to 975
            Predecessor | Eadwig
            Successor | Edward
            Born | 943
            Burial | Glastonbury
            House | Wessex
            Father | Edmund
            """]));
    }

    [Test]
    public void Two_columns_of_prose_between_lines_are_no_table() =>
        Assert.That(Reading.Read("""
            -----------------------------------------------------------------------
            The journal of accounts                                   January 2020
            -----------------------------------------------------------------------
            We have seen that the use of         sums that were spent on it. Others
            the funds was not always in          have held that no such plan can be
            line with what had been told         drawn up before the year is over,
            in the plan of the year, and         as nobody knows what is needed in
            that the offices knew of the         the months that are still to come
            -----------------------------------------------------------------------
            """).PageTables, Is.Empty);
}

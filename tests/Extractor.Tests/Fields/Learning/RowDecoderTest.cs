using Extractor.Fields.Learning;

namespace Extractor.Tests.Fields.Learning;

public sealed class RowDecoderTest
{
    private const int Budget = 0;
    private const int Spent = 1;
    private const int None = 2;

    /// <summary>Heads in which the budget stands left of what was spent.</summary>
    private static readonly RoleOrder Order = RoleOrder.From(3, Enumerable.Repeat<IReadOnlyList<int>>([Budget, Spent], 40));

    [Test]
    public void A_head_prints_a_role_but_once()
    {
        var roles = RowDecoder.Decode([[0.60, 0.38, 0.02], [0.95, 0.04, 0.01]], RoleOrder.From(3, []), None);

        Assert.That(roles.Select(r => r.Role), Is.EqualTo(new[] { Spent, Budget }));
    }

    [Test]
    public void A_cell_that_looks_like_two_roles_has_the_one_its_neighbour_makes_likely()
    {
        var roles = RowDecoder.Decode([[0.97, 0.02, 0.01], [0.01, 0.49, 0.50]], Order, None);

        Assert.That(roles.Select(r => r.Role), Is.EqualTo(new[] { Budget, Spent }));
    }

    [Test]
    public void A_row_of_values_holds_no_labels()
    {
        var roles = RowDecoder.Decode([[0.03, 0.02, 0.95], [0.05, 0.04, 0.91]], Order, None);

        Assert.That(roles, Is.EqualTo(new[] { (None, 0.95), (None, 0.91) }));
    }

    [Test]
    public void What_is_ruled_out_is_not_guessed()
    {
        var roles = RowDecoder.Decode([[0, 0.2, 0.8]], Order, None);

        Assert.That(roles[0].Role, Is.Not.EqualTo(Budget));
        Assert.That(roles[0].Likelihood, Is.InRange(0.5, 1.0));
    }
}

using CxMetrics.Statistics;
using CxMetrics.Tests.Golden;
using MathNet.Numerics.Integration;

namespace CxMetrics.Tests.Statistics;

public class DirichletPosteriorTests
{
    /// <summary>Under the uniform prior the density is a polynomial, which Gauss and Legendre's rule integrates exactly.</summary>
    [Theory]
    [InlineData(5, 3, 2)]
    [InlineData(0, 0, 1)]
    [InlineData(0, 0, 0)]
    [InlineData(10, 0, 0)]
    [InlineData(0, 12, 1)]
    [InlineData(20, 1, 20)]
    [InlineData(1, 30, 17)]
    public void ProbabilityAbove_UniformPrior_IsThePolynomialsIntegral(int positive, int neutral, int negative)
    {
        DirichletPosterior posterior = new(new Trinomial(positive, neutral, negative), DirichletPrior.Uniform);
        double total = PolynomialAbove(-1, positive, neutral, negative);

        foreach (double net in new[] { -0.99, -0.5, -0.1, -1e-9, 0, 1e-9, 0.03, 0.3, 0.7, 0.95 })
        {
            double expected = PolynomialAbove(net, positive, neutral, negative) / total;
            posterior.ProbabilityAbove(net).Should().BeApproximately(expected, 1e-12, $"net {net}");
        }
    }

    /// <summary>Without neutral outcomes to speak of, the net share is 2 R - 1 with R of a beta distribution; here R is uniform.</summary>
    [Fact]
    public void ProbabilityAbove_ZeroIsTheBorder_IsTheBetaTail()
    {
        DirichletPosterior posterior = new(new Trinomial(7, 1000, 3), DirichletPrior.Uniform);

        // P(Beta(8, 4) > 1/2), a binomial tail: 1 - (C(11,8) + C(11,9) + C(11,10) + C(11,11)) / 2^11.
        posterior.ProbabilityAbove(0).Should().BeApproximately(1 - ((165 + 55 + 11 + 1) / 2048.0), 1e-14);
    }

    [Theory]
    [InlineData(DirichletPrior.Jeffreys)]
    [InlineData(DirichletPrior.Uniform)]
    public void ProbabilityAbove_Ends_AreCertain(DirichletPrior prior)
    {
        DirichletPosterior posterior = new(new Trinomial(3, 4, 5), prior);

        posterior.ProbabilityAbove(-1).Should().Be(1);
        posterior.ProbabilityAbove(1).Should().Be(0);
    }

    [Fact]
    public void ProbabilityAbove_NetMoves_Falls()
    {
        foreach (Trinomial counts in new[] { new Trinomial(0, 0, 0), new(50, 30, 20), new(1, 100_000, 4), new(5, 0, 1_000_000_000) })
        {
            DirichletPosterior posterior = new(counts, DirichletPrior.Jeffreys);
            double[] probabilities = [.. Enumerable.Range(-20, 41).Select(step => posterior.ProbabilityAbove(step / 20.0))];
            probabilities.Should().BeInDescendingOrder().And.OnlyContain(probability => probability >= 0 && probability <= 1);
        }
    }

    [Theory]
    [InlineData(0.000001)]
    [InlineData(0.5)]
    [InlineData(0.95)]
    [InlineData(0.999999)]
    [InlineData(0.999999999999)]
    public void Interval_Limits_LeaveTheTailsOutside(double confidence)
    {
        double tail = (1 - confidence) / 2;
        foreach (Trinomial counts in new[] { new Trinomial(0, 0, 0), new(1, 0, 0), new(0, 5, 1), new(50, 30, 20), new(0, 900, 3) })
        {
            DirichletPosterior posterior = new(counts, DirichletPrior.Jeffreys);
            ConfidenceInterval interval = posterior.Interval(confidence);
            DirichletPosterior mirrored = new(counts.Mirrored(), DirichletPrior.Jeffreys);

            Turns(posterior, interval.Upper!.Value, tail);
            Turns(mirrored, -interval.Lower!.Value, tail);
        }
    }

    [Fact]
    public void ProbabilityAbove_FarFromManyOutcomes_IsCertain()
    {
        DirichletPosterior posterior = new(new Trinomial(0, 1_000_000_000_000_000, 0), DirichletPrior.Jeffreys);

        for (double net = 0.001; net < 1; net += 0.001)
        {
            posterior.ProbabilityAbove(net).Should().Be(0, $"{net} is a quadrillion standard deviations away");
            posterior.ProbabilityAbove(-net).Should().Be(1, $"{net} is a quadrillion standard deviations away");
        }
    }

    [Fact]
    public void Moments_NoOutcomes_AreThePriors()
    {
        DirichletPosterior prior = new(new Trinomial(0, 0, 0), DirichletPrior.Uniform);

        prior.Mean.Should().Be(0);
        prior.Variance.Should().BeApproximately(1.0 / 6, 1e-16, "2/3 of one outcome's variance, over 1 + 3");
        prior.ProbabilityAbove(0.5).Should().BeApproximately(0.125, 1e-14, "a triangle's share of the simplex");
        prior.Interval(0.75).Upper.ShouldBeNear(0.5, 1e-13, 0, "that leaves an eighth above it");
        Trinomials.Dirichlet(prior.Counts, 0.75, DirichletPrior.Uniform).Upper.Should().BeNull("no outcomes, no interval");
    }

    [Fact]
    public void Interval_Method_NamesThePrior()
    {
        new DirichletPosterior(new Trinomial(1, 1, 1), DirichletPrior.Jeffreys).Interval(0.9).Method.Should().Be("Dirichlet (Jeffreys)");
        new DirichletPosterior(new Trinomial(1, 1, 1), DirichletPrior.Uniform).Interval(0.9).Method.Should().Be("Dirichlet (uniform)");
    }

    [Theory]
    [InlineData(-1.0000001)]
    [InlineData(1.0000001)]
    [InlineData(double.NaN)]
    public void ProbabilityAbove_OffTheScale_IsRefused(double net) =>
        FluentActions.Invoking(() => default(DirichletPosterior).ProbabilityAbove(net))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*-1 to 1*");

    /// <summary>Near an end of the scale the neighbouring doubles differ by more than the integral errs.</summary>
    private static void Turns(DirichletPosterior posterior, double limit, double tail)
    {
        posterior.ProbabilityAbove(Math.BitDecrement(limit)).Should().BeGreaterThan(tail * (1 - 1e-9), $"{posterior.Counts} before {limit}");
        posterior.ProbabilityAbove(Math.BitIncrement(limit)).Should().BeLessThan(tail * (1 + 1e-9), $"{posterior.Counts} after {limit}");
    }

    /// <summary>The integral of the density over the part of the simplex where positive minus negative exceeds the net share.</summary>
    private static double PolynomialAbove(double net, int positive, int neutral, int negative)
    {
        const int Order = 64;
        return GaussLegendreRule.Integrate(
            d => GaussLegendreRule.Integrate(
                p => Math.Pow(p, positive) * Math.Pow(Math.Max(0, 1 - p - d), neutral) * Math.Pow(d, negative),
                Math.Max(0, net + d),
                1 - d,
                Order),
            Math.Max(0, -net),
            (1 - net) / 2,
            Order)
            + (net >= 0 ? 0 : GaussLegendreRule.Integrate(
                d => GaussLegendreRule.Integrate(
                    p => Math.Pow(p, positive) * Math.Pow(Math.Max(0, 1 - p - d), neutral) * Math.Pow(d, negative), 0, 1 - d, Order),
                0,
                -net,
                Order));
    }
}

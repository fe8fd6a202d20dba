using CxMetrics.Statistics;
using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Statistics;

/// <summary>
/// Limits at 95 % for the corners and for samples up to 9e15. The closed formulas in 60-digit decimal arithmetic; Student's quantile by
/// integrating its density; the Dirichlet limits by another integral than the library's, over the share of positive and negative outcomes
/// and a beta tail, in 30 digits, and for 9e15 by the gamma and normal limits that they have there. Right to 1e-12 of the limit, or of the
/// width where a limit is close to 0.
/// </summary>
public class TrinomialLimitsTests
{
    [Theory]
    [InlineData(NpsInterval.Wald, 1, 0, 0, 1.0, 1.0)]
    [InlineData(NpsInterval.AdjustedWald3T, 1, 0, 0, -0.48498649420252034, 0.98498649420252034)]
    [InlineData(NpsInterval.AdjustedWald3U, 1, 0, 0, -0.56255814241616144, 1.0625581424161614)]
    [InlineData(NpsInterval.AdjustedWald4T, 1, 0, 0, -0.45592940772444569, 0.85592940772444569)]
    [InlineData(NpsInterval.Goodman, 1, 0, 0, 1.0, 1.0)]
    [InlineData(NpsInterval.Wald, 2, 1, 0, 0.13323203596052108, 1.2001012973728123)]
    [InlineData(NpsInterval.AdjustedWald3T, 2, 1, 0, -0.2165184983576137, 0.88318516502428037)]
    [InlineData(NpsInterval.AdjustedWald3U, 2, 1, 0, -0.26306471457238576, 0.92973138123905242)]
    [InlineData(NpsInterval.AdjustedWald4T, 2, 1, 0, -0.23273544334785158, 0.80416401477642301)]
    [InlineData(NpsInterval.Goodman, 2, 1, 0, 0.00047436059081192064, 1.3328589727425214)]
    [InlineData(NpsInterval.StudentT, 2, 1, 0, -0.76755090991648795, 2.1008842432498213)]
    [InlineData(NpsInterval.Wald, 1, 1, 1, -0.9239358828997853, 0.9239358828997853)]
    [InlineData(NpsInterval.AdjustedWald3T, 1, 1, 1, -0.61112614338043175, 0.61112614338043175)]
    [InlineData(NpsInterval.AdjustedWald3U, 1, 1, 1, -0.65332132818001808, 0.65332132818001808)]
    [InlineData(NpsInterval.AdjustedWald4T, 1, 1, 1, -0.55998970986858692, 0.55998970986858692)]
    [InlineData(NpsInterval.Goodman, 1, 1, 1, -1.1538789217348569, 1.1538789217348569)]
    [InlineData(NpsInterval.StudentT, 1, 1, 1, -2.4841377117503311, 2.4841377117503311)]
    [InlineData(NpsInterval.Wald, 15, 13, 8, -0.058813494799936293, 0.44770238368882518)]
    [InlineData(NpsInterval.AdjustedWald3T, 15, 13, 8, -0.062802594433269563, 0.42177695340762854)]
    [InlineData(NpsInterval.AdjustedWald3U, 15, 13, 8, -0.065394713519070349, 0.42436907249342932)]
    [InlineData(NpsInterval.AdjustedWald4T, 15, 13, 8, -0.063917720489192216, 0.41391772048919222)]
    [InlineData(NpsInterval.Goodman, 15, 13, 8, -0.12184265216547752, 0.51073154105436641)]
    [InlineData(NpsInterval.StudentT, 15, 13, 8, -0.071598247246606377, 0.46048713613549527)]
    [InlineData(NpsInterval.Wald, 1000000, 1, 0, 0.9999970400399554, 1.0000009599620446)]
    [InlineData(NpsInterval.AdjustedWald3T, 1000000, 1, 0, 0.99999140351809087, 1.000000596513909)]
    [InlineData(NpsInterval.AdjustedWald3U, 1000000, 1, 0, 0.99999119912992832, 1.0000008009020716)]
    [InlineData(NpsInterval.AdjustedWald4T, 1000000, 1, 0, 0.99998981448290577, 1.000000185567094)]
    [InlineData(NpsInterval.Goodman, 1000000, 1, 0, 0.99999655225784093, 1.0000014477441591)]
    [InlineData(NpsInterval.StudentT, 1000000, 1, 0, 0.99999704003660315, 1.0000009599653968)]
    [InlineData(NpsInterval.Wald, 0, 4000000000, 1, -7.3999099588876694e-10, 2.3999099601376694e-10)]
    [InlineData(NpsInterval.AdjustedWald3T, 0, 4000000000, 1, -1.0247437893172211e-9, 5.2474378981722106e-10)]
    [InlineData(NpsInterval.AdjustedWald3U, 0, 4000000000, 1, -1.0986892994230775e-9, 5.9868929992307751e-10)]
    [InlineData(NpsInterval.AdjustedWald4T, 0, 4000000000, 1, -1.0986892991484052e-9, 5.9868929977340519e-10)]
    [InlineData(NpsInterval.Goodman, 0, 4000000000, 1, -8.6193670737822787e-10, 3.6193670750322787e-10)]
    [InlineData(NpsInterval.StudentT, 0, 4000000000, 1, -7.3999099609828276e-10, 2.3999099622328276e-10)]
    [InlineData(NpsInterval.Wald, 3000000000000000, 3000000000000000, 3000000000000000, -1.6868684158422136e-8, 1.6868684158422136e-8)]
    [InlineData(NpsInterval.AdjustedWald3T, 3000000000000000, 3000000000000000, 3000000000000000, -1.6868684158422132e-8, 1.6868684158422132e-8)]
    [InlineData(NpsInterval.AdjustedWald3U, 3000000000000000, 3000000000000000, 3000000000000000, -1.6868684158422133e-8, 1.6868684158422133e-8)]
    [InlineData(NpsInterval.AdjustedWald4T, 3000000000000000, 3000000000000000, 3000000000000000, -1.6868684158422131e-8, 1.6868684158422131e-8)]
    [InlineData(NpsInterval.Goodman, 3000000000000000, 3000000000000000, 3000000000000000, -2.1066850468797307e-8, 2.1066850468797307e-8)]
    [InlineData(NpsInterval.StudentT, 3000000000000000, 3000000000000000, 3000000000000000, -1.6868684158422139e-8, 1.6868684158422139e-8)]
    [InlineData(NpsInterval.Wald, 4500000000000001, 0, 4499999999999999, -2.0659834187929832e-8, 2.0659834632374277e-8)]
    [InlineData(NpsInterval.AdjustedWald3T, 4500000000000001, 0, 4499999999999999, -2.0659834187929827e-8, 2.0659834632374271e-8)]
    [InlineData(NpsInterval.AdjustedWald3U, 4500000000000001, 0, 4499999999999999, -2.0659834187929828e-8, 2.0659834632374272e-8)]
    [InlineData(NpsInterval.AdjustedWald4T, 4500000000000001, 0, 4499999999999999, -2.0659834187929825e-8, 2.065983463237427e-8)]
    [InlineData(NpsInterval.Goodman, 4500000000000001, 0, 4499999999999999, -2.5801516845810774e-8, 2.5801517290255218e-8)]
    [InlineData(NpsInterval.StudentT, 4500000000000001, 0, 4499999999999999, -2.0659834187929836e-8, 2.0659834632374281e-8)]
    [InlineData(NpsInterval.Wald, 9000000000000000, 0, 0, 1.0, 1.0)]
    [InlineData(NpsInterval.AdjustedWald3T, 9000000000000000, 0, 0, 0.9999999999999992, 1.0000000000000001)]
    [InlineData(NpsInterval.AdjustedWald3U, 9000000000000000, 0, 0, 0.99999999999999918, 1.0000000000000002)]
    [InlineData(NpsInterval.AdjustedWald4T, 9000000000000000, 0, 0, 0.99999999999999902, 1.0000000000000001)]
    [InlineData(NpsInterval.Goodman, 9000000000000000, 0, 0, 1.0, 1.0)]
    [InlineData(NpsInterval.StudentT, 9000000000000000, 0, 0, 1.0, 1.0)]
    [InlineData(NpsInterval.Wald, 8999999999999999, 1, 0, 0.99999999999999967, 1.0000000000000001)]
    [InlineData(NpsInterval.AdjustedWald3T, 8999999999999999, 1, 0, 0.99999999999999904, 1.0000000000000001)]
    [InlineData(NpsInterval.AdjustedWald3U, 8999999999999999, 1, 0, 0.99999999999999902, 1.0000000000000001)]
    [InlineData(NpsInterval.AdjustedWald4T, 8999999999999999, 1, 0, 0.99999999999999887, 1.0)]
    [InlineData(NpsInterval.Goodman, 8999999999999999, 1, 0, 0.99999999999999962, 1.0000000000000002)]
    [InlineData(NpsInterval.StudentT, 8999999999999999, 1, 0, 0.99999999999999967, 1.0000000000000001)]
    [InlineData(NpsInterval.Wald, 8999999999999999, 0, 1, 0.99999999999999934, 1.0000000000000002)]
    [InlineData(NpsInterval.AdjustedWald3T, 8999999999999999, 0, 1, 0.99999999999999881, 1.0000000000000001)]
    [InlineData(NpsInterval.AdjustedWald3U, 8999999999999999, 0, 1, 0.99999999999999879, 1.0000000000000001)]
    [InlineData(NpsInterval.AdjustedWald4T, 8999999999999999, 0, 1, 0.99999999999999864, 1.0)]
    [InlineData(NpsInterval.Goodman, 8999999999999999, 0, 1, 0.99999999999999923, 1.0000000000000003)]
    [InlineData(NpsInterval.StudentT, 8999999999999999, 0, 1, 0.99999999999999934, 1.0000000000000002)]
    [InlineData(NpsInterval.Wald, 8999999999999000, 500, 500, 0.99999999999982244, 0.99999999999984422)]
    [InlineData(NpsInterval.AdjustedWald3T, 8999999999999000, 500, 500, 0.9999999999998221, 0.9999999999998439)]
    [InlineData(NpsInterval.AdjustedWald3U, 8999999999999000, 500, 500, 0.9999999999998221, 0.9999999999998439)]
    [InlineData(NpsInterval.AdjustedWald4T, 8999999999999000, 500, 500, 0.99999999999982199, 0.99999999999984379)]
    [InlineData(NpsInterval.Goodman, 8999999999999000, 500, 500, 0.99999999999981973, 0.99999999999984693)]
    [InlineData(NpsInterval.StudentT, 8999999999999000, 500, 500, 0.99999999999982244, 0.99999999999984422)]
    [InlineData(NpsInterval.Wald, 0, 8999999999999999, 1, -3.2888488717111713e-16, 1.066626649488949e-16)]
    [InlineData(NpsInterval.AdjustedWald3T, 0, 8999999999999999, 1, -4.5544168461364519e-16, 2.3321946239142304e-16)]
    [InlineData(NpsInterval.AdjustedWald3U, 0, 8999999999999999, 1, -4.8830635580316822e-16, 2.6608413358094607e-16)]
    [InlineData(NpsInterval.AdjustedWald4T, 0, 8999999999999999, 1, -4.8830635580316816e-16, 2.6608413358094604e-16)]
    [InlineData(NpsInterval.Goodman, 0, 8999999999999999, 1, -3.8308298118675738e-16, 1.6086075896453516e-16)]
    [InlineData(NpsInterval.StudentT, 0, 8999999999999999, 1, -3.2888488717111717e-16, 1.0666266494889494e-16)]
    public void Interval_CornersAndLargeSamples_AgreesWithDecimalArithmetic(
        NpsInterval method, long positive, long neutral, long negative, double lower, double upper) =>
        Agree(TrinomialMethods.Interval(method, new Trinomial(positive, neutral, negative), 0.95), lower, upper);

    [Theory]
    [InlineData(1, 0, 0, -0.58640628567600654, 0.97632434255666794)]
    [InlineData(2, 1, 0, -0.21309117320831162, 0.90623976442341223)]
    [InlineData(1, 1, 1, -0.67030171636842768, 0.67030171636842768)]
    [InlineData(15, 13, 8, -0.06493927525217896, 0.42545693360609089)]
    [InlineData(1000000, 1, 0, 0.99999269079148729, 0.99999971100540155)]
    [InlineData(0, 4000000000, 1, -1.0793808344837872e-9, 3.8112284130007674e-10)]
    [InlineData(0, 9000000000000000, 0, -2.4243877599627215e-16, 2.4243877599627215e-16)]
    [InlineData(0, 8999999999999999, 1, -4.7972481573651112e-16, 1.6938792957020695e-16)]
    [InlineData(3000000000000000, 3000000000000000, 3000000000000000, -1.6868684158422134e-8, 1.6868684158422134e-8)]
    [InlineData(4500000000000001, 0, 4499999999999999, -2.0659834187929829e-8, 2.0659834632374273e-8)]
    [InlineData(8999999999999000, 500, 500, 0.99999999999982227, 0.99999999999984406)]
    public void DirichletJeffreys_CornersAndLargeSamples_AgreesWithAnotherIntegral(
        long positive, long neutral, long negative, double lower, double upper) =>
        Agree(Trinomials.Dirichlet(new Trinomial(positive, neutral, negative), 0.95, DirichletPrior.Jeffreys), lower, upper);

    [Fact]
    public void Dirichlet_EveryoneOfMany_StopsShortOfTheEnd()
    {
        ConfidenceInterval interval =
            Trinomials.Dirichlet(new Trinomial(9_000_000_000_000_000, 0, 0), 0.95, DirichletPrior.Jeffreys);

        interval.Lower.Should().BeInRange(1 - 1e-15, interval.Upper!.Value);
        interval.Upper.Should().BeInRange(interval.Lower!.Value, 1);
    }

    [Theory]
    [InlineData(long.MaxValue, 0, 0)]
    [InlineData(0, long.MaxValue, 0)]
    [InlineData(long.MaxValue / 2, 1, long.MaxValue / 2)]
    [InlineData(1, long.MaxValue - 2, 1)]
    public void Interval_MostThatALongHolds_IsAnInterval(long positive, long neutral, long negative)
    {
        Trinomial counts = new(positive, neutral, negative);
        foreach (NpsInterval method in TrinomialMethods.All)
        {
            ConfidenceInterval interval = TrinomialMethods.Interval(method, counts, 0.95);
            interval.Lower.Should().BeInRange(-1.0000000001, interval.Upper!.Value, $"{method} of {counts}");
            interval.Width.Should().BeInRange(0, 2);
        }
    }

    private static void Agree(ConfidenceInterval interval, double lower, double upper)
    {
        double width = 1e-12 * (upper - lower);
        interval.Lower.ShouldBeNear(lower, 1e-12, width, "lower");
        interval.Upper.ShouldBeNear(upper, 1e-12, width, "upper");
    }
}

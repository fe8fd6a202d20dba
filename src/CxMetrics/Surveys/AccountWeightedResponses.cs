using System.Globalization;

namespace CxMetrics;

/// <summary>Responses weighted by account, ready for <c>CalculateWeighted</c> with <see cref="SurveyDesign.Clustered"/>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class AccountWeightedResponses
{
    /// <summary>The reason of answers that name no account.</summary>
    public const string NoAccount = "no account";

    /// <summary>The reason of answers whose account has no revenue on any of them.</summary>
    public const string NoRevenue = "no revenue";

    internal AccountWeightedResponses(
        IReadOnlyList<SurveyResponse> responses, AccountWeighting weighting, long accounts, ReasonCounts leftOut)
    {
        Responses = responses;
        Weighting = weighting;
        Accounts = accounts;
        LeftOut = leftOut;
    }

    /// <summary>
    /// The responses in their order: answers with <see cref="SurveyResponse.Weight"/> set by the rule and
    /// <see cref="SurveyResponse.Cluster"/> to the account; everything that is no valid answer of the kind as it came.
    /// </summary>
    public IReadOnlyList<SurveyResponse> Responses { get; }

    /// <summary>The rule.</summary>
    public AccountWeighting Weighting { get; }

    /// <summary>The accounts with answers that count.</summary>
    public long Accounts { get; }

    /// <summary>The answers that are not among the responses, by reason.</summary>
    public ReasonCounts LeftOut { get; }

    /// <summary>The roll-up in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Responses.Count:N0} responses weighted by {Weighting}, {Accounts:N0} accounts, {LeftOut.Total:N0} left out{(LeftOut.Count > 0 ? $" ({LeftOut})" : "")}");
}

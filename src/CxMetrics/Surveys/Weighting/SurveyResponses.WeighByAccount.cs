using System.Globalization;
using System.Runtime.InteropServices;
using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Respondents rolled up to accounts, so that an account with many respondents does not outvote the others.</content>
public static partial class SurveyResponses
{
    /// <summary>Weighs the answers to one kind of question by account.</summary>
    /// <param name="responses">The responses.</param>
    /// <param name="kind">The kind of question; the others pass through as they are.</param>
    /// <param name="weighting">The rule.</param>
    /// <returns>The responses with their weights, and their accounts as clusters.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two answers state different revenues of one account, or a weight of an answer of an account, as it comes or by the rule, is neither 0
    /// nor 1e-100 to 1e100.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">An enum value is not defined.</exception>
    /// <remarks>
    /// With <c>w</c> the weight of an answer (1 by default), <c>W</c> the sum over the answers of its account and <c>R</c> the account's
    /// revenue, the new weight is <c>w</c>, <c>w / W</c>, <c>R w / W</c> or <c>R w</c>, in the order of
    /// <see cref="AccountWeighting"/>. One of an account's answers has to state its revenue. Answers without an account, and under
    /// the revenue rules those of accounts without revenue, are left out and counted. Unanswered surveys, scores off their scale,
    /// repeated ids and other kinds pass through for the calculation to count or refuse; those of the kind with their account as cluster.
    /// <code>Nps.CalculateWeighted(responses.WeighByAccount(SurveyKind.Nps, AccountWeighting.Accounts).Responses, SurveyDesign.Clustered)</code>
    /// </remarks>
    public static AccountWeightedResponses WeighByAccount(
        this IEnumerable<SurveyResponse> responses, SurveyKind kind, AccountWeighting weighting)
    {
        ArgumentNullException.ThrowIfNull(responses);
        Guard.Defined(kind);
        Guard.Defined(weighting);
        SurveyResponse[] all = [.. responses];
        bool[] answers = Answers(all, kind);
        Dictionary<string, Account> accounts = Accounts(all, answers);
        bool byRevenue = weighting is AccountWeighting.AccountRevenue or AccountWeighting.RespondentRevenue;
        List<SurveyResponse> weighed = new(all.Length);
        long withoutAccount = 0;
        long withoutRevenue = 0;
        for (int i = 0; i < all.Length; i++)
        {
            SurveyResponse response = all[i];
            if (!answers[i])
            {
                // An account in which nobody answered is one of the clusters that were drawn.
                weighed.Add(response.Kind == kind && response.AccountId is { } account ? response with { Cluster = account } : response);
            }
            else if (response.AccountId is null)
            {
                withoutAccount++;
            }
            else if (byRevenue && accounts[response.AccountId].Revenue is null)
            {
                withoutRevenue++;
            }
            else
            {
                weighed.Add(response with
                {
                    Weight = Within(
                        accounts[response.AccountId].Weigh(response.Weight, weighting),
                        response,
                        i,
                        $"would get a weight by {weighting}",
                        nameof(responses)),
                    Cluster = response.AccountId,
                });
            }
        }

        return new AccountWeightedResponses(
            weighed.AsReadOnly(),
            weighting,
            byRevenue ? accounts.Values.LongCount(static account => account.Revenue is not null) : accounts.Count,
            ReasonCounts.None
                .With(AccountWeightedResponses.NoAccount, withoutAccount)
                .With(AccountWeightedResponses.NoRevenue, withoutRevenue));
    }

    /// <summary>Which of the responses a calculation for the kind will count as answers.</summary>
    private static bool[] Answers(SurveyResponse[] responses, SurveyKind kind)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        bool[] answers = new bool[responses.Length];
        for (int i = 0; i < responses.Length; i++)
        {
            SurveyResponse response = Guard.NotNull(responses[i], nameof(responses), i);
            answers[i] = response.Kind == kind
                && ids.Add(response.Id)
                && response.Score is { } score
                && response.Scale.Contains(score);
        }

        return answers;
    }

    private static Dictionary<string, Account> Accounts(SurveyResponse[] responses, bool[] answers)
    {
        Dictionary<string, Account> accounts = new(StringComparer.Ordinal);
        for (int i = 0; i < responses.Length; i++)
        {
            SurveyResponse response = responses[i];
            if (!answers[i] || response.AccountId is null)
            {
                continue;
            }

            Within(response.Weight, response, i, "has a weight", nameof(responses));
            ref Account account = ref CollectionsMarshal.GetValueRefOrAddDefault(accounts, response.AccountId, out _);
            if (response.AccountRevenue is { } revenue && account.Revenue is { } stated && revenue != stated)
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The response at index {i} (id {Quote.Of(response.Id)}) says that the account {Quote.Of(response.AccountId)} has a revenue of {revenue}, and id {Quote.Of(account.StatedBy)} says {stated}; expected one revenue per account."),
                    nameof(responses));
            }

            account = new Account(
                account.Weight + response.Weight,
                account.Revenue ?? response.AccountRevenue,
                account.Revenue is null ? response.Id : account.StatedBy);
        }

        return accounts;
    }

    private static double Within(double weight, SurveyResponse response, int index, string what, string parameter) =>
        WeightRange.Holds(weight)
            ? weight
            : throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The response at index {index} (id {Quote.Of(response.Id)}) of the account {Quote.Of(response.AccountId)} {what} of {weight}; expected {WeightRange.Weights}."),
                parameter);

    /// <summary>What is known of an account: the weight of its answers, its revenue, and which answer stated that.</summary>
    private readonly record struct Account(double Weight, decimal? Revenue, string? StatedBy)
    {
        public double Weigh(double weight, AccountWeighting weighting) => weighting switch
        {
            AccountWeighting.Accounts => Share(weight),
            AccountWeighting.AccountRevenue => (double)Revenue!.Value * Share(weight),
            AccountWeighting.RespondentRevenue => (double)Revenue!.Value * weight,
            _ => weight,
        };

        private double Share(double weight) => Weight > 0 ? weight / Weight : 0;
    }
}

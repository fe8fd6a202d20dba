using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>How much each answer counts when several people of one account answer.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<AccountWeighting>))]
public enum AccountWeighting
{
    /// <summary>Each respondent counts the same.</summary>
    Respondents = 0,

    /// <summary>Each account counts the same, shared by its respondents.</summary>
    Accounts,

    /// <summary>Each account counts by its revenue, shared by its respondents.</summary>
    AccountRevenue,

    /// <summary>Each respondent counts by the revenue of the whole account, so that accounts with many answers count more.</summary>
    RespondentRevenue,
}

namespace CxMetrics;

/// <summary>The hours of the team that a ticket came to at a moment.</summary>
internal readonly record struct TeamHours(DateTimeOffset From, BusinessCalendar Calendar);

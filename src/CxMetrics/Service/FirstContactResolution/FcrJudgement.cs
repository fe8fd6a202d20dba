namespace CxMetrics;

/// <summary>Why an issue or a contact does not count, null where it does, and whether it was closed at first contact.</summary>
internal readonly record struct FcrJudgement(string? Exclusion, bool IsSuccess, bool HasUnseenPast);

namespace CxMetrics.Tool.Options;

/// <summary>What a report is about.</summary>
[Flags]
internal enum ReportKind
{
    /// <summary>The generated company.</summary>
    Company = 1,

    Surveys = 2,

    Interactions = 4,

    Tickets = 8,

    Service = Interactions | Tickets,

    Files = Surveys | Service,

    Scores = Company | Surveys,

    All = Company | Files,
}

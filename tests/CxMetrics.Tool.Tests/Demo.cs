namespace CxMetrics.Tool.Tests;

/// <summary>The company of the demo and the report on it, each made once for all tests.</summary>
internal static class Demo
{
    private static readonly Lazy<GeneratedCompany> LazyCompany = new(static () => CompanyGenerator.Generate());
    private static readonly Lazy<Report> LazyReport = new(static () => CompanyReport.Create(new ToolOptions()));

    public static GeneratedCompany Company => LazyCompany.Value;

    public static Report Report => LazyReport.Value;
}

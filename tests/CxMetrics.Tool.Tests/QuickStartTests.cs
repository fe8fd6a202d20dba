using System.Diagnostics;

namespace CxMetrics.Tool.Tests;

/// <summary>The page that the README tells to run. Its counts were also made without the library, from the columns of its file.</summary>
public class QuickStartTests
{
    private const string Expected =
        """
        Would customers recommend us?
          2026-01: NPS 39.3 from 61 responses, 95% interval 19.4 to 55.8
          2026-02: NPS 38.1 from 63 responses, 95% interval 17.1 to 55.4
                   NPS changed by -1.2 points, 95% interval -27.9 to 25.2, p = 0.9269
          2026-03: NPS 1.3 from 79 responses, 95% interval -17.5 to 20.0
                   NPS changed by -36.8 points, 95% interval -62.4 to -8.7, p = 0.0104
        A change is news when its interval leaves out 0; the others may be chance.

        How satisfied are they with each team?
          north: CSAT 91.7% from 72 responses, 95% interval 83.0 to 96.1
          partner: CSAT 48.5% from 66 responses, 95% interval 36.8 to 60.3
          south: CSAT 76.4% from 55 responses, 95% interval 63.7 to 85.6
        Csat.Compare tells whether two teams differ by more than chance.

        Do we settle things at once?
          issues closed in one contact: 75.9%, 186 of 245 issues, 95% interval 70.2 to 80.8, 1.30 contacts per issue
          north: issues closed in one contact: 81.3%, 78 of 96 issues, 95% interval 72.3 to 87.8, 1.25 contacts per issue
          partner: issues closed in one contact: 58.8%, 40 of 68 issues, 95% interval 47.0 to 69.7, 1.44 contacts per issue
          south: issues closed in one contact: 84.0%, 68 of 81 issues, 95% interval 74.5 to 90.4, 1.23 contacts per issue
        Issues of the last 7 days are left out: their customers may still call again.

        Do they stay?
          churn: 21.1%, 8 of 38 lost, 95% interval 11.1 to 36.3; 16 new, 2 returned, 48 at the end
          Retention: 78.9%, 30 of 38, 95% interval 63.7 to 88.9; 48 at the end
        Churn has several definitions: Churn.Sensitivity shows them side by side.

        What will they be worth?
          lifetime value (for ever, at 10% a year, spend): 64,095.41 from 90 customers, 712.17 each; a new one 784.90
          k52: 6,376.02 from 160.62 purchases of 39.70; alive with probability 0.98
          k75: 5,913.19 from 76.16 purchases of 77.64; alive with probability 0.96
          k31: 5,591.91 from 96.09 purchases of 58.19; alive with probability 0.98
        A margin, another horizon and another rate are a ClvDefinition; fit.Interval and model.Predict say how sure it is.

        """;

    [Fact]
    public async Task Run_QuickStart_PrintsItsFigures()
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "QuickStart.dll")])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.Should().Be(0);
        output.ReplaceLineEndings("\n").Should().Be(Expected);
    }
}

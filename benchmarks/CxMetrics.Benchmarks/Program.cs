using BenchmarkDotNet.Running;

// BenchmarkSwitcher ends well even when a benchmark did not: the exit code has to be drawn from what it reports.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);

return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;

using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CxMetrics.Benchmarks;

// "--dry" runs each benchmark once on small inputs, in this process and from this build: whether it works, not how fast.
InputSize.IsDry = args is ["--dry"];
IConfig config = InputSize.IsDry
    ? ManualConfig.Create(DefaultConfig.Instance).AddJob(Job.Dry.WithToolchain(InProcessEmitToolchain.Instance))
    : DefaultConfig.Instance;

// BenchmarkSwitcher ends well even when a benchmark did not: the exit code has to be drawn from what it reports.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(InputSize.IsDry ? ["--filter", "*"] : args, config);

return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;

using Spectre.Console;

namespace CxMetrics.Tool.Reporting;

/// <summary>A progress bar for long work, where somebody is looking.</summary>
/// <param name="terminal">The console of the standard error stream; null where it is not a terminal.</param>
internal sealed class ProgressBar(IAnsiConsole? terminal)
{
    // Shorter files are done before a bar could be drawn.
    private const long LongWork = 16 * 1024 * 1024;

    public Task<T> ShowAsync<T>(string what, long bytes, Func<IProgress<long>?, Task<T>> work) =>
        terminal is null || bytes < LongWork
            ? work(null)
            : terminal.Progress()
                .AutoClear(true)
                .StartAsync(context =>
                {
                    ProgressTask task = context.AddTask(Markup.Escape(what), maxValue: bytes);
                    return Task.Run(() => work(new Bar(task)));
                });

    private sealed class Bar(ProgressTask task) : IProgress<long>
    {
        public void Report(long value) => task.Value = value;
    }
}

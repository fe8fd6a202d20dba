using System.Globalization;
using CxMetrics.Tool.Options;

namespace CxMetrics.Tool.ServiceMetrics;

/// <summary>Says which moment the report takes for the present.</summary>
internal static class AsOfNote
{
    public static string Of(DateTimeOffset asOf, ToolOptions options, DateTimeOffset latest)
    {
        DateTimeOffset local = TimeZoneInfo.ConvertTime(asOf, options.Zone);
        string moment = local.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);
        return options.Service.AsOf is null
            ? $"As of {moment}, the latest moment in the file; --as-of says another."
            : $"As of {moment}{(asOf < latest ? ", before the latest moment in the file" : "")}.";
    }
}

using System.CommandLine;
using System.CommandLine.Parsing;

namespace CxMetrics.Tool;

/// <summary>Makes options whose texts are read by a function, which says with a <see cref="FormatException"/> what it expects.</summary>
internal static class OptionOf
{
    public static Option<string?> Text(string name, string value, string help) => Value<string?>(name, value, help, text => text);

    /// <summary>An option that may be given once.</summary>
    /// <param name="name">Its name, with the dashes.</param>
    /// <param name="value">What its value is called in the help.</param>
    /// <param name="help">What it does.</param>
    /// <param name="read">Reads its value.</param>
    public static Option<T> Value<T>(string name, string value, string help, Func<string, T> read) => new(name)
    {
        HelpName = value,
        Description = help,
        CustomParser = result => Read(result, name, result.Tokens[0].Value, read)!,
    };

    /// <summary>An option that may be repeated.</summary>
    public static Option<string[]> Many(string name, string value, string help) => new(name)
    {
        HelpName = value,
        Description = help + " Repeatable.",
        CustomParser = result => [.. result.Tokens.Select(token => Read(result, name, token.Value, text => text.Trim())!)],
        DefaultValueFactory = _ => [],
    };

    private static T? Read<T>(ArgumentResult result, string name, string text, Func<string, T> read)
    {
        // A tab is a delimiter.
        if (string.IsNullOrWhiteSpace(text) && text is not "\t")
        {
            result.AddError($"{name} is blank; expected a value.");
            return default;
        }

        try
        {
            return read(text);
        }
        catch (FormatException exception)
        {
            result.AddError($"{name} is \"{text}\"; expected {exception.Message}.");
            return default;
        }
    }
}

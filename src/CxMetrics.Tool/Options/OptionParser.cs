namespace CxMetrics.Tool.Options;

/// <summary>Splits a command line into its options and their values.</summary>
internal static class OptionParser
{
    /// <summary>Reads <c>--name value</c>, <c>--name=value</c> and <c>--name</c>.</summary>
    public static ILookup<string, string> Split(IReadOnlyList<string> args)
    {
        List<KeyValuePair<string, string>> given = [];
        for (int i = 0; i < args.Count; i++)
        {
            int equals = args[i].IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? args[i] : args[i][..equals];
            Option option = Find(name is "-h" or "-?" ? "--help" : name);
            if (!option.Repeatable && given.Exists(pair => string.Equals(pair.Key, option.Name, StringComparison.Ordinal)))
            {
                throw new InputException($"{option.Name} is given twice; expected once.");
            }

            string value = "";
            if (option.Value is null)
            {
                if (equals >= 0)
                {
                    throw new InputException($"{option.Name} takes no value.");
                }
            }
            else if (equals >= 0)
            {
                value = args[i][(equals + 1)..];
            }
            else if (i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal))
            {
                value = args[++i];
            }
            else
            {
                throw new InputException($"{option.Name} needs a value: {option.Name} {option.Value}.");
            }

            given.Add(KeyValuePair.Create(option.Name, value));
        }

        return given.ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
    }

    private static Option Find(string name) =>
        Option.All.FirstOrDefault(option => string.Equals(option.Name, name, StringComparison.Ordinal))
        ?? throw new InputException(
            name.StartsWith('-')
                ? $"{name} is not an option; --help lists them."
                : $"\"{name}\" is not an option; a file is named with --surveys, --interactions or --tickets, and --help lists the options.");
}

namespace CxMetrics.Tool;

/// <summary>Finds the definition that the caller means: bands of their own, a preset by name, or the preset of the scale.</summary>
internal static class MetricFactory
{
    /// <summary>Makes the metric.</summary>
    /// <param name="choice">What the command line says.</param>
    /// <param name="found">The scale that the facts bring; null where they do not say.</param>
    public static Metric Create(MetricOptions choice, SurveyScale? found = null)
    {
        if (found is { } actual && choice.Scale is { } stated && actual != stated)
        {
            throw new InputException($"The responses are on {actual}, and --scale says {stated}; expected the same.");
        }

        return choice.Upper is null && choice.Lower is null ? Named(choice, found) : OwnBands(choice, found);
    }

    private static Metric Named(MetricOptions choice, SurveyScale? found)
    {
        Preset[] ofKind = [.. Preset.All.Where(preset => preset.Kind == choice.Kind)];
        string metric = Preset.NameOf(choice.Kind);
        if (choice.Definition is { } name)
        {
            Preset preset = Array.Find(ofKind, preset => string.Equals(preset.Name, name, StringComparison.Ordinal))
                ?? throw new InputException($"--definition is \"{name}\"; expected a preset of {metric}: {Preset.Names(ofKind)}.");
            SurveyScale wanted = found ?? choice.Scale ?? preset.Scale;
            return wanted == preset.Scale
                ? preset.Create(choice)
                : throw new InputException($"The preset {name} is for {preset.Scale}, and the scores are on {wanted}; expected the same scale.");
        }

        SurveyScale scale = found ?? choice.Scale ?? ofKind[0].Scale;
        Preset[] onScale = [.. ofKind.Where(preset => preset.Scale == scale && !preset.ByNameOnly)];
        string remedy = choice.Kind switch
        {
            SurveyKind.Nps => " Name your own bands with --promoters and --detractors.",
            SurveyKind.Csat => " Name your own bands with --satisfied and --dissatisfied.",
            _ => "",
        };
        return onScale.Length switch
        {
            1 => onScale[0].Create(choice),
            0 => throw new InputException($"There is no preset of {metric} for {scale}; expected one of {Preset.Names(ofKind)}.{remedy}"),
            _ => throw new InputException($"{metric} on {scale} has several presets; choose one with --definition: {Preset.Names(onScale)}."),
        };
    }

    private static Metric OwnBands(MetricOptions choice, SurveyScale? found)
    {
        (string upper, string lower) = choice.Kind == SurveyKind.Nps ? ("--promoters", "--detractors") : ("--satisfied", "--dissatisfied");
        if (choice.Definition is not null)
        {
            throw new InputException($"--definition and {upper} are both given; expected one of them.");
        }

        if (choice.Upper is null || choice.Lower is null)
        {
            throw new InputException($"{upper} and {lower} go together; expected both.");
        }

        SurveyScale scale = found ?? choice.Scale ?? (choice.Kind == SurveyKind.Nps ? SurveyScale.ZeroToTen : SurveyScale.OneToFive);
        try
        {
            Preset own = choice.Kind == SurveyKind.Nps
                ? Preset.Of("own", new NpsDefinition($"NPS of your own on {scale}", scale, choice.Lower, choice.Upper))
                : Preset.Of("own", new CsatDefinition($"CSAT of your own on {scale}", scale, choice.Upper, choice.Lower));
            return own.Create(choice);
        }
        catch (ArgumentException)
        {
            throw new InputException(
                $"{upper} is {choice.Upper} and {lower} is {choice.Lower}; expected two bands within {scale}, the first above the second.");
        }
    }
}

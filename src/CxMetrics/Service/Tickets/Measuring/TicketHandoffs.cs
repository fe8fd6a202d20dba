namespace CxMetrics;

/// <summary>Follows whose hands one ticket is in.</summary>
internal sealed class TicketHandoffs
{
    private string? _agent;
    private string? _team;
    private int _count;
    private bool _isRecorded;

    /// <summary>The moves from one agent or team to another; null where no assignment was recorded.</summary>
    public int? Count => _isRecorded ? _count : null;

    /// <summary>A ticket that nobody holds for a while is handed on when somebody else takes it; in another team, anybody may.</summary>
    public void Assigned(string? agent, string? team)
    {
        _isRecorded = true;
        if (IsAnother(_agent, agent) || IsAnother(_team, team))
        {
            _count++;
        }

        // Whoever takes it in the new team is part of the same move.
        _agent = agent ?? (IsAnother(_team, team) ? null : _agent);
        _team = team ?? _team;
    }

    private static bool IsAnother(string? before, string? after) =>
        before is not null && after is not null && !string.Equals(before, after, StringComparison.Ordinal);
}

namespace CxMetrics.Tests.Service;

/// <summary>The definitions word by word, by comparing every contact with every other; nothing is sorted but for the order of contacts.</summary>
internal sealed class FcrModel(IReadOnlyList<Interaction> log, DateTimeOffset asOf, FcrDefinition definition)
{
    private readonly Dictionary<string, long> _excluded = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, long> _lengths = [];
    private long _numerator;
    private long _denominator;
    private long _unseenPast;
    private long _joinedLegs;

    public FcrTally Tally()
    {
        ILookup<bool, IGrouping<string, Interaction>> all = log.GroupBy(row => row.ContactId ?? "alone " + row.Id, StringComparer.Ordinal).ToLookup(HasTwoCustomers);
        Leg(all[true].SelectMany(legs => legs), "contact of two customers");
        Interaction[] valid = [.. all[false].SelectMany(legs => legs)];
        Leg(valid.Where(row => row.Direction == ContactDirection.Outbound), "another kind");
        Leg(valid.Where(row => row.Direction == ContactDirection.Inbound && row.Start > asOf), "not yet known");
        List<Contact> contacts = [.. valid.Where(row => row.Direction == ContactDirection.Inbound && row.Start <= asOf)
            .GroupBy(row => row.ContactId ?? "alone " + row.Id, StringComparer.Ordinal)
            .Select(legs => new Contact([.. InOrder(legs)]))
            .OrderBy(contact => contact.Start).ThenBy(contact => contact.Legs[0].Id, StringComparer.Ordinal)];
        _joinedLegs = contacts.Sum(contact => contact.Legs.Length - 1);
        Exclude("another kind", contacts.Count(contact => !contact.IsHandled));
        Contact[] handled = [.. contacts.Where(contact => contact.IsHandled)];
        if (definition.RepeatRule is not { } rule)
        {
            foreach (Contact contact in handled)
            {
                Judge([contact], isAlone: true, isMature: true, isUnseen: false, hasEnds: true);
            }
        }
        else
        {
            foreach (Contact contact in handled.Where(contact => KeyOf(contact, rule.Key) is null))
            {
                Exclude(Missing(contact, rule.Key), 1);
            }

            foreach (var key in contacts.Where(contact => KeyOf(contact, rule.Key) is not null).GroupBy(contact => KeyOf(contact, rule.Key)))
            {
                Link([.. key], rule);
            }
        }

        return Written();
    }

    private void Link(Contact[] all, FcrRepeatRule rule)
    {
        Contact[] handled = [.. all.Where(contact => contact.IsHandled)];
        Contact[] candidates = rule.Repeats == FcrRepeats.AnyAttempt ? all : handled;
        if (definition.Counting == FcrCounting.Contacts)
        {
            foreach (Contact contact in handled)
            {
                bool repeated = candidates.Skip(Array.IndexOf(candidates, contact) + 1).Any(later => IsWithin(later.Start, contact.End, rule));
                Judge([contact], !repeated, contact.End + rule.Window <= asOf, isUnseen: false, contact.HasEnd);
            }

            return;
        }

        List<List<Contact>> issues = [];
        foreach (Contact contact in handled)
        {
            bool joins = issues.Count > 0 && (rule.Anchor switch
            {
                FcrAnchor.LatestEnd => handled.TakeWhile(earlier => earlier != contact).Any(earlier => IsWithin(contact.Start, earlier.End, rule)),
                FcrAnchor.FirstEnd => IsWithin(contact.Start, issues[^1][0].End, rule),
                _ => IsWithin(contact.Start, issues[^1][0].Start, rule),
            });
            if (!joins)
            {
                issues.Add([]);
            }

            issues[^1].Add(contact);
        }

        foreach (List<Contact> issue in issues)
        {
            Issue(issue, candidates, rule);
        }
    }

    private void Issue(List<Contact> issue, Contact[] candidates, FcrRepeatRule rule)
    {
        DateTimeOffset anchor = rule.Anchor switch
        {
            FcrAnchor.LatestEnd => issue.Max(contact => contact.End),
            FcrAnchor.FirstEnd => issue[0].End,
            _ => issue[0].Start,
        };
        bool attempted = candidates.Skip(Array.IndexOf(candidates, issue[^1]) + 1).Any(later => !later.IsHandled && IsWithin(later.Start, anchor, rule));
        bool isAlone = issue.Count == 1 && !attempted;
        bool isMature = anchor + rule.Window <= asOf;
        DateTimeOffset observedFrom = log.Min(row => row.Start);
        bool isUnseen = issue[0].Start < observedFrom + rule.Window;
        bool hasEnds = issue[0].HasEnd || rule.Anchor == FcrAnchor.FirstStart;
        foreach (Contact[] unit in definition.Counting == FcrCounting.Issues ? [[.. issue]] : issue.Select(contact => new[] { contact }))
        {
            Judge(unit, isAlone, isMature, isUnseen, hasEnds);
        }
    }

    private void Judge(Contact[] unit, bool isAlone, bool isMature, bool isUnseen, bool hasEnds)
    {
        bool? firstLine = unit[0].Legs.Select(leg => leg.FirstLineResolvable).FirstOrDefault(known => known is not null);
        string? line = definition.FirstLine == FcrFirstLine.Everything || firstLine == true ? null
            : firstLine is null ? "first line unknown" : "beyond first line";
        string? reason = !hasEnds ? "no end"
            : !isMature && definition.RepeatRule?.Maturity == Maturity.MatureOnly ? "immature"
            : line is not null && definition.FirstLine == FcrFirstLine.ResolvableOnly ? line
            : definition.Verdict == FcrVerdict.Customer && unit[0].Answer is null ? "unanswered"
            : null;
        bool?[] needed =
        [
            isAlone,
            definition.Verdict == FcrVerdict.Agent ? IsResolved(unit[0].Resolution) : true,
            definition.Verdict != FcrVerdict.Customer || unit[0].Answer == true,
            definition.Transfers == FcrTransfers.NotAllowed ? !unit[0].IsTransferred : true,
        ];
        reason ??= needed[1] is null ? "no resolution recorded"
            : needed[3] is null ? "transfers unknown"
            : null;
        bool success = reason is null && Array.TrueForAll(needed, known => known == true);
        _numerator += success ? 1 : 0;
        if ((reason ?? line) is { } excluded)
        {
            Exclude(excluded, 1);
            return;
        }

        _denominator++;
        _unseenPast += isUnseen ? 1 : 0;
        if (definition.Counting == FcrCounting.Issues)
        {
            _lengths[unit.Length] = _lengths.GetValueOrDefault(unit.Length) + 1;
        }
    }

    private static bool IsWithin(DateTimeOffset start, DateTimeOffset anchor, FcrRepeatRule rule) =>
        start <= anchor + rule.Window;

    private static (string?, string?, string?, string?)? KeyOf(Contact contact, FcrKey key)
    {
        string channel = contact.Lead.Channel.Name;
        return Missing(contact, key).Length > 0 ? null : key switch
        {
            FcrKey.CustomerAndTopic => (contact.Customer, contact.Topic, null, null),
            FcrKey.Customer => (contact.Customer, null, null, null),
            FcrKey.CustomerTopicAndChannel => (contact.Customer, contact.Topic, channel, null),
            FcrKey.CustomerAndChannel => (contact.Customer, null, channel, null),
            FcrKey.CustomerAndIssue => (contact.Customer, null, null, contact.Issue),
            _ => (null, null, null, contact.Issue),
        };
    }

    private static bool? IsResolved(ContactResolution? recorded) => recorded is null ? null : recorded == ContactResolution.Resolved;

    private static bool HasTwoCustomers(IEnumerable<Interaction> legs) =>
        legs.Select(leg => leg.CustomerId).Where(id => id is not null).Distinct(StringComparer.Ordinal).Skip(1).Any();

    private static string Missing(Contact contact, FcrKey key) =>
        key != FcrKey.Issue && contact.Customer is null ? "no customer id"
            : key is FcrKey.CustomerAndTopic or FcrKey.CustomerTopicAndChannel && contact.Topic is null ? "no topic"
            : key is FcrKey.CustomerAndIssue or FcrKey.Issue && contact.Issue is null ? "no issue id"
            : "";

    private static IEnumerable<Interaction> InOrder(IEnumerable<Interaction> rows) =>
        rows.OrderBy(row => row.Start).ThenBy(row => row.Id, StringComparer.Ordinal);

    private void Leg(IEnumerable<Interaction> rows, string reason) => Exclude(reason, rows.Count());

    private void Exclude(string reason, long count) => _excluded[reason] = _excluded.GetValueOrDefault(reason) + count;

    /// <summary>The state is read back as JSON: what the model counted goes through the checks of the state too.</summary>
    private FcrTally Written() => System.Text.Json.JsonSerializer.Deserialize<FcrTally>(System.Text.Json.JsonSerializer.Serialize(new
    {
        v = 1,
        definition,
        asOf = log.Count > 0 ? asOf.ToUniversalTime() : (DateTimeOffset?)null,
        numerator = _numerator,
        denominator = _denominator,
        unseenPast = _unseenPast,
        interactions = log.Count,
        joinedLegs = _joinedLegs,
        issueLengths = _lengths,
        excluded = _excluded.Where(pair => pair.Value > 0).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal),
    }))!;

    private sealed class Contact(Interaction[] legs)
    {
        private readonly Interaction[] _handled = Array.FindAll(legs, leg => leg.HandledBy == ContactHandler.Human);

        public Interaction[] Legs => legs;

        public bool IsHandled => _handled.Length > 0;

        public Interaction Lead => IsHandled ? _handled[0] : legs[0];

        public DateTimeOffset Start => legs.Min(leg => leg.Start);

        public DateTimeOffset End => HasEnd ? legs.Max(leg => leg.End!.Value) : Start;

        public bool HasEnd => legs.All(leg => leg.End is not null);

        public string? Customer => Lead.CustomerId ?? legs.Select(leg => leg.CustomerId).FirstOrDefault(id => id is not null);

        public string? Topic => Lead.Topic ?? legs.Select(leg => leg.Topic).FirstOrDefault(topic => topic is not null);

        public string? Issue => Lead.IssueId ?? legs.Select(leg => leg.IssueId).FirstOrDefault(id => id is not null);

        public ContactResolution? Resolution => _handled.LastOrDefault(leg => leg.Resolution is not null)?.Resolution;

        public bool? Answer => legs.LastOrDefault(leg => leg.CustomerSaysResolved is not null)?.CustomerSaysResolved;

        public bool? IsTransferred =>
            _handled.Length > 1 || legs.Any(leg => leg.Transfers > 0) ? true : Lead.Transfers is null ? null : false;
    }
}

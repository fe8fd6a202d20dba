using System.Runtime.InteropServices;

namespace CxMetrics.Internal;

/// <summary>Gives keys codes, from 0 in the order of their appearance.</summary>
internal sealed class KeyCodes<TKey>(IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> _codes = new(comparer);

    public int Count => _codes.Count;

    public int Of(TKey key)
    {
        ref int code = ref CollectionsMarshal.GetValueRefOrAddDefault(_codes, key, out bool isKnown);
        return isKnown ? code : code = _codes.Count - 1;
    }
}

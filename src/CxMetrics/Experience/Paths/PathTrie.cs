using System.Runtime.InteropServices;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Counts paths as nodes of a tree of labels, so that a step costs one look-up however long its path is.</summary>
internal sealed class PathTrie(int capacity)
{
    private readonly Dictionary<ulong, int> _children = [];
    private readonly List<Node> _nodes = [new Node(-1, -1)];

    /// <summary>The different paths; counting stops above the capacity.</summary>
    public int Paths { get; private set; }

    /// <summary>The node of a path that is a label longer; 0 is the empty path.</summary>
    public int Child(int node, int label)
    {
        ref int child = ref CollectionsMarshal.GetValueRefOrAddDefault(_children, ((ulong)(uint)node << 32) | (uint)label, out bool isKnown);
        if (!isKnown)
        {
            child = _nodes.Count;
            _nodes.Add(new Node(node, label));
        }

        return child;
    }

    /// <summary>Counts a path of a journey.</summary>
    public void Count(int node, long journey)
    {
        ref Node path = ref CollectionsMarshal.AsSpan(_nodes)[node];
        Paths += path.Count == 0 ? 1 : 0;
        path.Count++;
        path.Customers += path.Journey == journey ? 0 : 1;
        path.Journey = journey;
    }

    public bool IsFull => Paths > capacity;

    public void Add(PathTrie other)
    {
        int[] own = new int[other._nodes.Count];
        for (int i = 1; i < own.Length; i++)
        {
            Node node = other._nodes[i];
            own[i] = Child(own[node.Parent], node.Label);
            ref Node sum = ref CollectionsMarshal.AsSpan(_nodes)[own[i]];
            Paths += sum.Count == 0 && node.Count > 0 ? 1 : 0;
            sum.Count += node.Count;
            sum.Customers += node.Customers;
        }
    }

    public IEnumerable<PathCount> ToPaths(IReadOnlyList<string> labels)
    {
        foreach (Node node in _nodes)
        {
            if (node.Count > 0)
            {
                List<string> path = [];
                for (Node part = node; part.Parent >= 0; part = _nodes[part.Parent])
                {
                    path.Add(labels[part.Label]);
                }

                path.Reverse();
                yield return new PathCount(new ValueList<string>(path), node.Count, node.Customers);
            }
        }
    }

    private struct Node(int parent, int label)
    {
        public readonly int Parent = parent;
        public readonly int Label = label;
        public long Count;
        public long Customers;

        /// <summary>The journey that counted last.</summary>
        public long Journey = -1;
    }
}

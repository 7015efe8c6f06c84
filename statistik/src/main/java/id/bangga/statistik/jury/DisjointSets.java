package id.bangga.statistik.jury;

import java.util.Arrays;

/// Sets that grow by joining: which nodes of a graph hang together.
final class DisjointSets {
  private final int[] parent;
  private int count;

  DisjointSets(int nodes) {
    parent = new int[nodes];
    Arrays.setAll(parent, i -> i);
    count = nodes;
  }

  int count() {
    return count;
  }

  int find(int node) {
    int i = node;
    while (parent[i] != i) {
      parent[i] = parent[parent[i]];
      i = parent[i];
    }
    return i;
  }

  /// Joins two sets.
  ///
  /// @return true when they were apart
  boolean join(int first, int second) {
    int a = find(first);
    int b = find(second);
    if (a == b) {
      return false;
    }
    parent[Math.max(a, b)] = Math.min(a, b);
    count--;
    return true;
  }

  /// Number of the set of each node, in order of first appearance.
  int[] labels() {
    int[] label = new int[parent.length];
    int next = 0;
    for (int i = 0; i < parent.length; i++) {
      label[i] = find(i) == i ? next++ : label[find(i)];
    }
    return label;
  }
}

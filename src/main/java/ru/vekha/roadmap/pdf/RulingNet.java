package ru.vekha.roadmap.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Puts the pieces of ruling lines together and finds which of them cross: each net is a table. */
final class RulingNet {
  private static final int MOST = 1_500;
  private static final double SAME_LINE = 1.6;
  private static final double DASH = 4.0;

  private RulingNet() {}

  /** The nets of crossing lines, from top to bottom. */
  static List<List<Ruling>> of(List<Ruling> rulings) {
    List<Ruling> lines = new ArrayList<>();
    lines.addAll(merged(rulings.stream().filter(Ruling::horizontal).toList()));
    lines.addAll(merged(rulings.stream().filter(ruling -> !ruling.horizontal()).toList()));
    if (lines.size() > MOST) {
      throw Effort.refusal();
    }
    List<List<Ruling>> nets = new ArrayList<>();
    List<Ruling> left = new ArrayList<>(lines);
    while (!left.isEmpty()) {
      nets.add(netOf(left.remove(left.size() - 1), left));
    }
    nets.sort(Comparator.comparingDouble(RulingNet::top));
    return nets;
  }

  private static List<Ruling> netOf(Ruling first, List<Ruling> left) {
    List<Ruling> net = new ArrayList<>();
    Deque<Ruling> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      Ruling line = open.pop();
      net.add(line);
      left.removeIf(
          other -> {
            boolean touches = line.touches(other);
            if (touches) {
              open.push(other);
            }
            return touches;
          });
    }
    return net;
  }

  private static double top(List<Ruling> net) {
    return net.stream()
        .mapToDouble(line -> line.horizontal() ? line.at() : line.from())
        .min()
        .orElse(0);
  }

  private static List<Ruling> merged(List<Ruling> pieces) {
    List<Ruling> sorted = pieces.stream().sorted(Comparator.comparingDouble(Ruling::at)).toList();
    List<Ruling> merged = new ArrayList<>();
    int start = 0;
    for (int index = 1; index <= sorted.size(); index++) {
      if (index == sorted.size() || sorted.get(index).at() - sorted.get(start).at() > SAME_LINE) {
        merged.addAll(onOneLine(sorted.subList(start, index)));
        start = index;
      }
    }
    return merged;
  }

  private static List<Ruling> onOneLine(List<Ruling> pieces) {
    List<Ruling> lines = new ArrayList<>();
    for (Ruling piece : pieces.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList()) {
      int last = lines.size() - 1;
      if (last >= 0 && piece.from() <= lines.get(last).to() + DASH) {
        Ruling line = lines.get(last);
        lines.set(
            last,
            new Ruling(line.horizontal(), line.at(), line.from(), Math.max(line.to(), piece.to())));
      } else {
        lines.add(piece);
      }
    }
    return lines;
  }
}

package ru.vekha.roadmap.encoding;

/** Tells UTF-16 without a mark: every other byte is the number of one of two alphabets. */
enum WideBytes {
  NONE,
  LITTLE_END_FIRST,
  BIG_END_FIRST;

  private static final int SAMPLE = 4096;
  private static final int CYRILLIC = 4;

  static WideBytes of(byte[] content) {
    int length = Math.min(SAMPLE, content.length) / 2 * 2;
    int even = 0;
    int odd = 0;
    for (int index = 0; index < length; index += 2) {
      even += isAlphabet(content[index]) ? 1 : 0;
      odd += isAlphabet(content[index + 1]) ? 1 : 0;
    }
    int most = length / 2 * 9 / 10;
    if (length < 16 || Math.max(even, odd) < most) {
      return NONE;
    }
    return odd > even ? LITTLE_END_FIRST : BIG_END_FIRST;
  }

  private static boolean isAlphabet(byte value) {
    return value == 0 || value == CYRILLIC;
  }
}

package ru.vekha.town;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody could type in order to do harm. A script that runs sets {@code window.harmed}, an
 * expression that is worked out shows {@value #WORKED_OUT}; everything has to stay text.
 */
public final class HostileTexts {

  /** The result of every expression among the texts; it stands in none of them. */
  public static final String WORKED_OUT = "1000007";

  private static final String TAGS =
      """
      <script>window.harmed=1</script>
      <SCRIPT SRC=data:text/javascript,window.harmed=1></SCRIPT>
      "><script>window.harmed=1</script>
      '><script>window.harmed=1</script>
      </textarea><script>window.harmed=1</script>
      </title><script>window.harmed=1</script>
      </script><script>window.harmed=1</script>
      <scr<script>ipt>window.harmed=1</scr</script>ipt>
      <script>alert(document.cookie)</script>
      <!--><script>window.harmed=1</script>-->
      <![CDATA[<script>window.harmed=1</script>]]>
      <iframe src=javascript:window.harmed=1>
      <iframe srcdoc="<script>parent.harmed=1</script>">
      <object data=javascript:window.harmed=1>
      <embed src=javascript:window.harmed=1>
      <base href=//example.invalid/>
      <meta http-equiv=refresh content="0;url=//example.invalid">
      <link rel=stylesheet href=//example.invalid/x.css>
      <style>*{display:none}</style>
      <a href="javascript:window.harmed=1">Приказ</a>
      <form action=javascript:window.harmed=1><button>Сдать</button></form>
      """;

  private static final String HANDLERS =
      """
      <img src=x onerror=window.harmed=1>
      "><img src=x onerror=window.harmed=1>
      <img/src/onerror=window.harmed=1>
      <body onload=window.harmed=1>
      <input autofocus onfocus=window.harmed=1>
      <details open ontoggle=window.harmed=1>
      <video><source onerror=window.harmed=1></video>
      <marquee onstart=window.harmed=1>
      " onmouseover="window.harmed=1" x="
      ' onfocus='window.harmed=1' autofocus='
      <svg onload=window.harmed=1>
      <svg><script>window.harmed=1</script></svg>
      <svg><animate onbegin=window.harmed=1 attributeName=x dur=1s>
      <math><mtext><table><mglyph><style><img src=x onerror=window.harmed=1>
      """;

  private static final String EXPRESSIONS =
      """
      {{1000*1000+7}}
      {{constructor.constructor('window.harmed=1')()}}
      {{$on.constructor('window.harmed=1')()}}
      [[1000*1000+7]]
      [[${1000*1000+7}]]
      [(${1000*1000+7})]
      ${1000*1000+7}
      #{1000*1000+7}
      *{1000*1000+7}
      __${1000*1000+7}__::.x
      <%= 1000*1000+7 %>
      &lt;script&gt;window.harmed=1&lt;/script&gt;
      %3Cscript%3Ewindow.harmed=1%3C/script%3E
      """;

  private static final String FORMULAS =
      """
      =1000*1000+7
      =HYPERLINK("http://example.invalid","Приказ")
      +1000*1000+7
      -1000*1000+7
      @SUM(1)
      =cmd|' /C calc'!A0
      """;

  private static final List<String> LETTERS =
      List.of(
          "Приказ \u202Efdp.exe",
          "\u2066Приказ\u2069 \u200Eо паре\u200F",
          "При\u200Bказ\u200D о паре\uFEFF",
          "Прика\u0301з\u0336 \u0338о паре",
          "Щ".repeat(300),
          "'; DROP TABLE activity; --");

  /** Sixty of them, each of another kind. */
  public static final List<String> ALL =
      Stream.concat(
              Stream.of(TAGS, HANDLERS, EXPRESSIONS, FORMULAS).flatMap(String::lines),
              LETTERS.stream())
          .toList();

  private HostileTexts() {}

  /** Those of a part of the list that are short enough for a name, in one text. */
  public static String together(int from, int to) {
    return ALL.subList(from, to).stream()
        .filter(text -> text.length() < 120)
        .collect(Collectors.joining(" "));
  }
}

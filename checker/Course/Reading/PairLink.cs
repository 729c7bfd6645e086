namespace Checker.Course.Reading;

/// <summary>A pair as the front page lists it: <c>- [Generators](03-generators/lesson.md)</c>.</summary>
internal sealed record PairLink(string Pair, int Line);

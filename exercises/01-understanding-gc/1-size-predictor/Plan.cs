namespace UnderstandingGc.Exercise1;

/// <summary>Something that a program is about to make.</summary>
/// <param name="Items">How many numbers, characters or rows; 0 or more.</param>
/// <param name="ItemBytes">What one of them takes by itself: 8 for a <c>double</c>, 4 for an <c>int</c>, 2 for a character, 12 for a row of three <c>int</c>s.</param>
public readonly record struct Plan(Kind Kind, int Items, int ItemBytes);

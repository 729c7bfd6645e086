namespace UnderstandingGc.Exercise1;

/// <summary>What a program may be about to make; <see cref="Maker"/> makes it.</summary>
public enum Kind
{
    /// <summary>An array of numbers.</summary>
    Array,

    /// <summary>A <c>string</c>; its items are its characters.</summary>
    Text,

    /// <summary>An <c>object[]</c> with a number in a box of its own at each place, as in a column of mixed type.</summary>
    Boxes,

    /// <summary>An array with an object of a class at each place: a row, whose fields take the bytes of an item.</summary>
    Rows,

    /// <summary>A list that was told how many items to expect, and filled.</summary>
    PresizedList,

    /// <summary>A list that was told nothing, and filled item by item. All that it took to get there counts, not only what is left in the end.</summary>
    GrownList,
}

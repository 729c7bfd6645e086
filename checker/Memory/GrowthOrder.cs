namespace Checker.Memory;

/// <summary>How fast an allocation grows with n, the number of items; each includes what grows slower.</summary>
public enum GrowthOrder
{
    /// <summary>Any number of items costs the same.</summary>
    Constant,

    /// <summary>Twice the items cost less than twice the bytes: log n, √n.</summary>
    Sublinear,

    /// <summary>Twice the items cost twice the bytes, apart from what one call costs at any size, and from steps by which a list's capacity grows.</summary>
    Linear,

    /// <summary>n log n: with each doubling of the items, an item costs more by the same amount.</summary>
    Linearithmic,

    /// <summary>Faster than n log n: quadratic, for example, where twice the items cost four times the bytes.</summary>
    Steeper,
}

namespace Checker.Course.Proofs;

/// <summary>Figures in rows; the first cell of a row names it.</summary>
public sealed record ProofTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<ProofCell>> Rows);

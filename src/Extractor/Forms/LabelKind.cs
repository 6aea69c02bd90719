namespace Extractor.Forms;

/// <summary>What a label can be about; one vocabulary file each, named in snake case.</summary>
public enum LabelKind
{
    HeaderField,
    FundColumn,
    FundSource,
    IndicatorColumn,
    Level1,
    Level2,
    Row,
    Block,
    Word,
    SubjectKind,
    Measure,
    Evaluation,
    Section,
    Narrative,
    Name,
}

using Extractor.Storage;
using Microsoft.Data.Sqlite;

namespace Extractor.Tests.Storage;

public sealed class PairsTest
{
    [TestCase("卫生院", "卫生 生院 院")]
    [TestCase("2022年度", "2022 年度 度")]
    [TestCase("２０２２", "2022")]
    [TestCase("，。", "")]
    public void A_text_is_indexed_as_its_neighbouring_characters(string text, string expected) => Assert.That(Pairs.Of(text), Is.EqualTo(expected));

    [TestCase("卫", true)]
    [TestCase("院", true)]
    [TestCase("卫生", true)]
    [TestCase("生院", true)]
    [TestCase("县卫生院2022年", true)]
    [TestCase("卫生院2022年度", true)]
    [TestCase("卫生 2022", true)]
    [TestCase("卫院", false)]
    [TestCase("生卫", false)]
    [TestCase("卫生院2023", false)]
    [TestCase("卫生 教育", false)]
    public void A_word_of_any_length_is_found_where_it_stands(string word, bool found)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE VIRTUAL TABLE i USING fts5 (pairs, content = ''); INSERT INTO i (rowid, pairs) VALUES (1, $pairs)";
        command.Parameters.AddWithValue("$pairs", Pairs.Of("县卫生院2022年度经费"));
        command.ExecuteNonQuery();
        command.CommandText = "SELECT count(*) FROM i WHERE i MATCH $phrase";
        command.Parameters.AddWithValue("$phrase", Pairs.Phrase(word));

        Assert.That(command.ExecuteScalar(), Is.EqualTo(found ? 1L : 0L));
    }
}

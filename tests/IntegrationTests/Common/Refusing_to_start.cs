namespace MamaCare.IntegrationTests.Common;

/// <summary>A setting that cannot be right stops the server with a sentence that names it, not with a stack of calls.</summary>
public sealed class Refusing_to_start
{
    [Theory]
    [InlineData("Jwt:SigningKey", "short", "Jwt:SigningKey must have at least 32 characters.")]
    [InlineData("Encryption:Key", "short", "Encryption:Key must have at least 32 characters.")]
    [InlineData("Jobs:Enabled", "perhaps", "at 'Jobs:Enabled'")]
    [InlineData("Reminders:QuietFrom", "evening", "at 'Reminders:QuietFrom'")]
    [InlineData("Smtp:From", "nobody", "Smtp:From must be a mailbox")]
    [InlineData("Cors:Origins:0", "*", "Cors:Origins: '*' must be a scheme")]
    [InlineData("Cors:Origins:0", "https://app.example.org/", "must be a scheme, a host")]
    [InlineData("RateLimits:OpenWritesPerMinute", "0", "OpenWritesPerMinute")]
    [InlineData("Urls", "nonsense", "Urls: ")]
    [InlineData("ConnectionStrings:MamaCare", "nonsense", "ConnectionStrings:MamaCare cannot be read")]
    public async Task Names_the_setting(string key, string value, string sentence)
    {
        var folder = Directory.CreateTempSubdirectory("mamacare-refusing-").FullName;
        var (exitCode, _, complaint) = await ServerProcess.RunAsync(
            [("DataFolder", folder), ("Urls", "http://127.0.0.1:0")], $"--{key}={value}");
        Directory.Delete(folder, recursive: true);

        exitCode.Should().Be(1);
        complaint.Should().Contain(sentence).And.NotContain("   at ");
    }
}

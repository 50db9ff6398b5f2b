using System.Diagnostics;

namespace MamaCare.IntegrationTests.Host;

/// <summary>Waiting for what happens on another thread or in another process.</summary>
internal static class Patience
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <param name="what">For the message when it never happens.</param>
    public static Task UntilAsync(Func<bool> happened, string what) =>
        UntilAsync(() => Task.FromResult(happened()), TimeSpan.FromMilliseconds(10), what);

    /// <inheritdoc cref="UntilAsync(Func{bool}, string)"/>
    public static async Task UntilAsync(Func<Task<bool>> happened, TimeSpan pause, string what)
    {
        var waited = Stopwatch.StartNew();
        while (!await happened())
        {
            if (waited.Elapsed > Limit) throw new TimeoutException($"Waited in vain: {what}.");
            await Task.Delay(pause);
        }
    }
}

using System.ComponentModel;
using System.Diagnostics;
using System.Net.Sockets;

namespace MamaCare.Benchmarks;

/// <summary>aiosmtpd, a mail server of its own process, that takes every message and keeps none.</summary>
internal sealed class MailSink : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Process _server;

    private MailSink(Process server, int port) => (_server, Port) = (server, port);

    public int Port { get; }

    /// <exception cref="InvalidOperationException">There is no aiosmtpd, or it does not answer.</exception>
    public static async Task<MailSink> StartAsync()
    {
        var port = FreePort.Next();
        try
        {
            var server = Process.Start("aiosmtpd", ["--nosetuid", "--class", "aiosmtpd.handlers.Sink", "--listen", $"127.0.0.1:{port}"]);
            await AnswersAsync(port);
            return new MailSink(server, port);
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException("The benchmarks need aiosmtpd: install it (Debian: python3-aiosmtpd).");
        }
    }

    public void Dispose()
    {
        _server.Kill();
        _server.Dispose();
    }

    private static async Task AnswersAsync(int port)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (waited.Elapsed < Patience)
            {
                await Task.Delay(50);
            }
        }
    }
}

global using System.Net;
global using FluentAssertions;
global using MamaCare.IntegrationTests.Host;
global using Xunit;

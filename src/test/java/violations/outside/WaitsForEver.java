package violations.outside;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Async;

/** Gives what is outside all the time that it takes. */
public class WaitsForEver {

	private final ExecutorService threads = Executors.newCachedThreadPool();

	@Async
	public void connects() throws IOException {
		try (Socket socket = new Socket("localhost", 1)) {
			socket.getInputStream().read();
		}
	}

	public void asks() throws IOException, InterruptedException {
		HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost")).build(), BodyHandlers.discarding());
	}

	public void opens() throws IOException {
		URI.create("http://localhost").toURL().openStream().close();
	}

	public void runs() throws IOException, InterruptedException {
		Process process = new ProcessBuilder("true").start();
		process.waitFor(1, TimeUnit.SECONDS);
		process.waitFor();
		this.threads.shutdown();
	}

}

package org.partnershipactions.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Two processes, as two lanes of a run are. */
@Timeout(60)
class SharedFolderTests {

	@TempDir
	private Path folder;

	@Test
	void whoComesSecondWaitsForTheFirst() throws IOException, InterruptedException {
		Process first = otherProcess();
		try (BufferedReader said = first.inputReader()) {
			assertThat(said.readLine()).isEqualTo("unpacking");
			AtomicBoolean done = new AtomicBoolean();
			CompletableFuture<Void> second = CompletableFuture
				.runAsync(() -> SharedFolder.alone(server(), () -> done.set(true)));
			TimeUnit.MILLISECONDS.sleep(300);
			assertThat(done).isFalse();
			first.outputWriter().append("go on\n").close();
			second.join();
			assertThat(done).isTrue();
			assertThat(said.readLine()).isEqualTo("unpacked");
		}
		finally {
			first.destroyForcibly();
		}
	}

	private Path server() {
		return this.folder.resolve("server");
	}

	private Process otherProcess() throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), OtherProcess.class.getName(), server().toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
	}

	/** Holds the folder until it is told to go on. */
	static final class OtherProcess {

		private OtherProcess() {
		}

		public static void main(String[] folder) {
			SharedFolder.alone(Path.of(folder[0]), () -> {
				System.out.println("unpacking");
				awaitLine();
			});
			System.out.println("unpacked");
		}

		private static void awaitLine() {
			try {
				System.in.read();
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}

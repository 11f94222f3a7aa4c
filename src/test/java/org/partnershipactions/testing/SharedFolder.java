package org.partnershipactions.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A folder into which several lanes of a run unpack the same. Who comes second waits and
 * finds it whole, in place of starting what the first has written in part.
 */
final class SharedFolder {

	private SharedFolder() {
	}

	/**
	 * Writes into a folder while no other process does.
	 * @throws UncheckedIOException where the file beside the folder cannot be written
	 */
	static void alone(Path folder, Runnable work) {
		Path lock = folder.resolveSibling(folder.getFileName() + ".lock");
		try {
			Files.createDirectories(lock.getParent());
			try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
					FileLock held = channel.lock()) {
				work.run();
			}
		}
		catch (IOException refused) {
			throw new UncheckedIOException(lock + " must be writable, so that nobody else unpacks there", refused);
		}
	}

}

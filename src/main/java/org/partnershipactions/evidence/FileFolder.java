package org.partnershipactions.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.partnershipactions.security.sealing.SealedFiles;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder in which files lie, outside the web root. A file is there wholly or not at
 * all: it is written beside its place, forced to the disk and moved; and nobody but the
 * application's own account may read it.
 */
@Component
class FileFolder implements SealedFiles {

	/** In the name of a file that is being written; no stored file is called so. */
	private static final String UNFINISHED = ".unfinished-";

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private final Path folder;

	FileFolder(@Value("${partnership.files:data/files}") Path folder) {
		this.folder = folder;
	}

	/** Writes a file, in place of one of its name where there is one. */
	void write(String name, byte[] content) throws IOException {
		Files.createDirectories(this.folder, onlyOurs("rwx------"));
		Path beside = this.folder.resolve(name + UNFINISHED + UUID.randomUUID());
		try {
			try (FileChannel channel = FileChannel.open(beside,
					Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyOurs("rw-------"))) {
				fill(channel, content);
				channel.force(true);
			}
			move(beside, path(name));
		}
		finally {
			Files.deleteIfExists(beside);
		}
	}

	/** Writes all bytes; a disk that is full ends it with an exception. */
	void fill(FileChannel channel, byte[] content) throws IOException {
		ByteBuffer rest = ByteBuffer.wrap(content);
		while (rest.hasRemaining()) {
			channel.write(rest);
		}
	}

	void delete(String name) {
		try {
			Files.deleteIfExists(path(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where the bytes of a file lie. */
	Path path(String name) {
		return this.folder.resolve(name);
	}

	/** Names of the files that were there before a moment already. */
	List<String> olderThan(Instant moment) {
		return list().filter((file) -> !file.getFileName().toString().contains(UNFINISHED))
			.filter((file) -> changedBefore(file, moment))
			.map((file) -> file.getFileName().toString())
			.sorted()
			.toList();
	}

	/** Deletes what a process that died was writing before a moment. */
	void deleteUnfinished(Instant before) {
		list().filter((file) -> file.getFileName().toString().contains(UNFINISHED))
			.filter((file) -> changedBefore(file, before))
			.forEach((file) -> delete(file.getFileName().toString()));
	}

	@Override
	public List<String> names() {
		return olderThan(Instant.MAX);
	}

	@Override
	public byte[] beginning(String name, int most) {
		try (InputStream file = Files.newInputStream(path(name))) {
			return file.readNBytes(most);
		}
		catch (NoSuchFileException ex) {
			return new byte[0];
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public byte[] read(String name) {
		try {
			return Files.readAllBytes(path(name));
		}
		catch (NoSuchFileException ex) {
			return new byte[0];
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void replace(String name, byte[] content) {
		try {
			if (Files.exists(path(name))) {
				write(name, content);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Stream<Path> list() {
		if (!Files.isDirectory(this.folder)) {
			return Stream.empty();
		}
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.filter(Files::isRegularFile).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean changedBefore(Path file, Instant moment) {
		try {
			return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
		}
		catch (NoSuchFileException ex) {
			return false;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Moves, and has the disk remember that it did. */
	private void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException ex) {
			throw new IOException("The file system of " + this.folder + " cannot move files at once", ex);
		}
		if (POSIX) {
			try (FileChannel directory = FileChannel.open(this.folder, StandardOpenOption.READ)) {
				directory.force(true);
			}
		}
	}

	/** Rights of a file, where the file system knows any. */
	private static FileAttribute<?>[] onlyOurs(String rights) {
		return POSIX
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights)) }
				: new FileAttribute<?>[0];
	}

}

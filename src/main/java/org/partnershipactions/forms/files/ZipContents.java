package org.partnershipactions.forms.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * What stands in a compressed file, looked at before anything unpacks it: it is unpacked
 * to nowhere and counted, for what an entry says of its size may be false.
 */
public final class ZipContents {

	private static final long MOST_BYTES = 200L * 1024 * 1024;

	private static final int MOST_ENTRIES = 2_000;

	private static final int BUFFER = 64 * 1024;

	private final Set<String> entries = new HashSet<>();

	private boolean damaged;

	private boolean swelling;

	private ZipContents() {
	}

	/** Looks into the file. */
	public static ZipContents of(byte[] content) {
		ZipContents contents = new ZipContents();
		try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
			contents.walk(zip);
		}
		catch (IOException | IllegalArgumentException ex) {
			contents.damaged = true;
		}
		return contents;
	}

	/** Whether the bytes begin as those of a compressed file do. */
	public static boolean looksLikeOne(byte[] content) {
		return content.length > 3 && content[0] == 'P' && content[1] == 'K'
				&& (content[2] == 3 && content[3] == 4 || content[2] == 5 && content[3] == 6);
	}

	/** Whether all of it could be read, within reason. */
	public boolean isSound() {
		return !this.damaged && !this.swelling;
	}

	/** Whether it cannot be unpacked. */
	public boolean isDamaged() {
		return this.damaged;
	}

	/** Whether it would grow beyond 200 MB or 2,000 entries. */
	public boolean isSwelling() {
		return this.swelling;
	}

	/** Whether there is a file of this name in it. */
	public boolean holds(String entry) {
		return this.entries.contains(entry);
	}

	/** Whether it is an Office document with programs in it. */
	public boolean holdsMacros() {
		return this.entries.stream().anyMatch((name) -> name.endsWith("vbaProject.bin"));
	}

	private void walk(ZipFile zip) throws IOException {
		byte[] buffer = new byte[BUFFER];
		long unpacked = 0;
		for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
			this.entries.add(entry.getName());
			try (InputStream content = zip.getInputStream(entry)) {
				for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
					unpacked += read;
					this.swelling = unpacked > MOST_BYTES || this.entries.size() > MOST_ENTRIES;
					if (this.swelling) {
						return;
					}
				}
			}
		}
	}

}

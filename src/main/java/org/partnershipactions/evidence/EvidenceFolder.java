package org.partnershipactions.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import org.partnershipactions.security.sealing.Seal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A folder outside the web root; files that are about people lie in it sealed. */
@Component
public class EvidenceFolder {

	private final Path folder;

	private final Seal seal;

	EvidenceFolder(@Value("${partnership.files:data/files}") Path folder, Seal seal) {
		this.folder = folder;
		this.seal = seal;
	}

	/** Stores the bytes of a file as they are. */
	public void store(String key, byte[] content) {
		try {
			Files.createDirectories(this.folder);
			Files.write(path(key), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Deletes a file; none where there is none. */
	public void delete(String key) {
		try {
			Files.deleteIfExists(path(key));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where the bytes of a file lie. */
	public Path path(String key) {
		return this.folder.resolve(key);
	}

	/** Stores a file sealed. */
	public void storeSealed(String key, byte[] content) {
		String sealed = this.seal.seal(Base64.getEncoder().encodeToString(content));
		store(key, sealed.getBytes(StandardCharsets.US_ASCII));
	}

	/** The bytes of a file that was stored sealed. */
	public byte[] openSealed(String key) {
		try {
			String sealed = Files.readString(path(key), StandardCharsets.US_ASCII);
			return Base64.getDecoder().decode(this.seal.open(sealed));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

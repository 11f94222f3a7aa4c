package org.partnershipactions.evidence;

import java.io.IOException;
import java.nio.file.Path;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.sealing.Seal;
import org.partnershipactions.security.sealing.SealedPlace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps files sealed, each bound to its own name. */
@Component
public class EvidenceFolder {

	private static final Logger log = LoggerFactory.getLogger(EvidenceFolder.class);

	private final FileFolder folder;

	private final Seal seal;

	EvidenceFolder(FileFolder folder, Seal seal) {
		this.folder = folder;
		this.seal = seal;
	}

	/**
	 * Stores a file. Where a transaction is open and fails, the file goes with it.
	 * @throws InvalidAnswers on {@code file} where the disk does not take it; nothing of
	 * it is left there then
	 */
	public void storeSealed(String key, byte[] content) {
		try {
			this.folder.write(key, this.seal.sealBytes(content, SealedPlace.file(key)));
		}
		catch (IOException ex) {
			log.error("The file {} could not be stored", key, ex);
			throw new InvalidAnswers("file",
					"The file could not be stored, and nothing was changed. Try again later, or tell an administrator.");
		}
		after(TransactionSynchronization.STATUS_ROLLED_BACK, key);
	}

	/**
	 * Stores a file and then does what belongs to it, such as saving its row; the file
	 * goes again where that fails.
	 */
	public void storeWith(String key, byte[] content, Runnable rest) {
		storeSealed(key, content);
		try {
			rest.run();
		}
		catch (RuntimeException ex) {
			this.folder.delete(key);
			throw ex;
		}
	}

	/** The bytes of a file; {@link NotFound} where it is missing. */
	public byte[] openSealed(String key) {
		return this.seal.openBytes(stored(key), SealedPlace.file(key));
	}

	/**
	 * The bytes of a file, also of one that was stored before its kind was sealed and has
	 * not been sealed since.
	 */
	public byte[] openAnyhow(String key) {
		byte[] stored = stored(key);
		return this.seal.isSealed(stored) ? this.seal.openBytes(stored, SealedPlace.file(key)) : stored;
	}

	/**
	 * Deletes a file; none where there is none. A file cannot come back, so it goes when
	 * the open transaction has ended well.
	 */
	public void delete(String key) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			after(TransactionSynchronization.STATUS_COMMITTED, key);
		}
		else {
			this.folder.delete(key);
		}
	}

	/** Where the bytes of a file lie. */
	public Path path(String key) {
		return this.folder.path(key);
	}

	private byte[] stored(String key) {
		byte[] stored = this.folder.read(key);
		if (stored.length == 0) {
			log.error("The file {} is missing", key);
			throw new NotFound("file");
		}
		return stored;
	}

	private void after(int ending, String key) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

				@Override
				public void afterCompletion(int status) {
					if (status == ending) {
						EvidenceFolder.this.folder.delete(key);
					}
				}

			});
		}
	}

}

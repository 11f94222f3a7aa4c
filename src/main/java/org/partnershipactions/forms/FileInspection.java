package org.partnershipactions.forms;

import java.util.Objects;

import org.partnershipactions.forms.files.FileKind;
import org.partnershipactions.forms.files.FileName;
import org.partnershipactions.forms.files.PictureCleaning;
import org.partnershipactions.forms.files.RefusedFile;
import org.partnershipactions.forms.files.VirusScanner;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one entrance of files. Nobody else makes an {@link InspectedFile}, and only such a
 * one can be kept. It stands before every transaction, for a scanner may take its time.
 */
@Component
public class FileInspection {

	private static final int MOST_BYTES = 10 * 1024 * 1024;

	private final VirusScanner scanner;

	public FileInspection(VirusScanner scanner) {
		this.scanner = scanner;
	}

	/**
	 * Judges a file by its size, kind and viruses, and takes out of a picture what it
	 * tells beside what it shows.
	 * @throws InvalidAnswers on the field {@code file} where it is refused
	 */
	public InspectedFile inspect(HandedFile file) {
		String name = FileName.safe(file.name());
		if (file.content().length == 0) {
			throw refused(name + " is empty. Choose a file that is not empty");
		}
		if (file.content().length > MOST_BYTES) {
			throw InvalidAnswers.tooLarge("file", name + " is too large. The file must be 10 MB or smaller");
		}
		try {
			FileKind kind = FileKind.of(file.name(), file.declared(), file.content());
			boolean scanned = scanOutside(file.name(), new ByteArrayResource(file.content()));
			return new InspectedFile(name, kind, PictureCleaning.cleaned(kind, file.name(), file.content()), scanned);
		}
		catch (RefusedFile ex) {
			throw refused(ex.getMessage());
		}
	}

	/**
	 * Scans a file that is read and not kept.
	 * @param name as the sender gave it; null where none was given
	 * @param content its bytes
	 * @throws InvalidAnswers on the field {@code file} where it is refused
	 */
	public void scan(String name, InputStreamSource content) {
		try {
			scanOutside(Objects.requireNonNullElse(name, "The file"), content);
		}
		catch (RefusedFile ex) {
			throw refused(ex.getMessage());
		}
	}

	private boolean scanOutside(String name, InputStreamSource content) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("A file is inspected before a transaction begins, not within it");
		}
		return this.scanner.scan(name, content);
	}

	private static InvalidAnswers refused(String message) {
		return new InvalidAnswers("file", message);
	}

	/** A file that may be kept. */
	public static final class InspectedFile {

		private final String name;

		private final FileKind kind;

		private final byte[] content;

		private final boolean scanned;

		private InspectedFile(String name, FileKind kind, byte[] content, boolean scanned) {
			this.name = name;
			this.kind = kind;
			this.content = content;
			this.scanned = scanned;
		}

		/** The name without path and without characters that mislead. */
		public String name() {
			return this.name;
		}

		/** Media type, told by its content. */
		public String mediaType() {
			return this.kind.mediaType();
		}

		/** Its bytes; of a picture those that show it. */
		public byte[] content() {
			return this.content;
		}

		/** Whether a scanner looked through it and found nothing. */
		public boolean scanned() {
			return this.scanned;
		}

	}

}

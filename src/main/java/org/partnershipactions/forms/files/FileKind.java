package org.partnershipactions.forms.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of file that people may hand in. What a file's name says, what its sender
 * declares and what it holds must be of one kind.
 */
public enum FileKind {

	/** A portable document. */
	PDF("application/pdf", List.of("pdf"), Set.of("application/pdf"), Set.of("application/x-pdf")),

	/** A text document as Word writes it. */
	WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"),
			Set.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
			Set.of("application/msword")),

	/** A workbook as Excel writes it. */
	EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"),
			Set.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
			Set.of("application/vnd.ms-excel")),

	/** A table as text; Windows declares it as it declares old workbooks. */
	CSV("text/csv", List.of("csv"), Set.of("text/plain", "text/csv", "message/rfc822"),
			Set.of("application/csv", "application/vnd.ms-excel", "text/x-csv", "text/comma-separated-values")),

	/** Text of any meaning; some of it begins as an e-mail does. */
	TEXT("text/plain", List.of("txt", "tsv"), Set.of("text/plain", "text/csv", "message/rfc822"),
			Set.of("text/tab-separated-values")),

	/** A picture without loss. */
	PNG("image/png", List.of("png"), Set.of("image/png"), Set.of("image/x-png")),

	/** A photograph. */
	JPEG("image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpeg"), Set.of("image/jpg", "image/pjpeg")),

	/** A photograph as newer telephones take it. */
	HEIC("image/heic", List.of("heic", "heif"), Set.of("image/heic", "image/heif"), Set.of()),

	/** An e-mail as most programs save it. */
	EMAIL("message/rfc822", List.of("eml"), Set.of("message/rfc822"), Set.of("text/plain")),

	/** An e-mail as Outlook saves it. */
	OUTLOOK("application/vnd.ms-outlook", List.of("msg"), Set.of("application/vnd.ms-outlook"),
			Set.of("application/x-msg", "application/msoutlook"));

	/** What is taken, in words for people. */
	public static final String ACCEPTED = "PDF, Word (DOCX), Excel (XLSX), CSV, text, PNG, JPEG, HEIC"
			+ " or e-mail (EML, MSG)";

	/** What senders declare who do not know. */
	private static final Set<String> NOTHING_DECLARED = Set.of("", "application/octet-stream", "binary/octet-stream",
			"application/unknown");

	private final String mediaType;

	private final List<String> extensions;

	private final Set<String> contents;

	private final Set<String> alsoDeclared;

	FileKind(String mediaType, List<String> extensions, Set<String> contents, Set<String> alsoDeclared) {
		this.mediaType = mediaType;
		this.extensions = extensions;
		this.contents = contents;
		this.alsoDeclared = alsoDeclared;
	}

	/**
	 * The one kind that name, declaration and content agree on.
	 * @param name as the sender gave it
	 * @param declared media type as the sender declared it; null where none was
	 * @param content its bytes
	 * @throws RefusedFile where they disagree or the kind is not taken
	 */
	public static FileKind of(String name, String declared, byte[] content) {
		String found = FileContent.mediaType(content);
		String safe = FileName.safe(name);
		FileKind kind = claimed(name).orElseThrow(() -> new RefusedFile(
				"%s holds %s, and files with such a name are not taken. Choose a file of one of these kinds: %s"
					.formatted(safe, FileContent.words(found), ACCEPTED)));
		if (!kind.contents.contains(found)) {
			throw new RefusedFile(
					"%s is %s by its name but holds %s. Choose a file whose content matches its name, of one of these kinds: %s"
						.formatted(safe, kind.words(), FileContent.words(found), ACCEPTED));
		}
		if (!kind.declaredAs(declared)) {
			throw new RefusedFile("%s is %s but was sent as %s. Send it as %s. These kinds are taken: %s"
				.formatted(safe, kind.words(), FileName.safe(declared.replace('/', ' ')), kind.mediaType, ACCEPTED));
		}
		return kind;
	}

	/** The kind that a name claims; empty where it claims none that we know. */
	public static Optional<FileKind> claimed(String name) {
		String extension = FileName.extension(name);
		return Arrays.stream(values()).filter((kind) -> kind.extensions.contains(extension)).findFirst();
	}

	/** Whether these bytes are of this kind. */
	public boolean holds(byte[] content) {
		return this.contents.contains(FileContent.mediaType(content));
	}

	/** The kind in words, with its article. */
	public String words() {
		return FileContent.words(this.mediaType);
	}

	/** The media type that it is kept and handed out as. */
	public String mediaType() {
		return this.mediaType;
	}

	private boolean declaredAs(String declared) {
		String type = (declared == null) ? "" : declared.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
		return NOTHING_DECLARED.contains(type) || this.contents.contains(type) || this.alsoDeclared.contains(type)
				|| this.mediaType.equals(type);
	}

}

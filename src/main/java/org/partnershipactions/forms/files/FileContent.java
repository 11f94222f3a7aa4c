package org.partnershipactions.forms.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.microsoft.ooxml.OPCPackageDetector;
import org.apache.tika.detect.zip.OpenDocumentDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is by its content alone, as Apache Tika tells it; of containers by what
 * stands in them. Nothing of the file is written anywhere: Tika itself would keep large
 * ones in a folder of the machine while it looks.
 */
public final class FileContent {

	private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

	private static final MediaType OLE = MediaType.application("x-tika-msoffice");

	private static final String EMAIL = "message/rfc822";

	private static final String WITH_MACROS = "application/x-document-with-macros";

	private static final Map<String, String> WORDS = Map.ofEntries(
			Map.entry("application/zip", "a compressed file (ZIP)"), Map.entry("application/gzip", "a compressed file"),
			Map.entry("application/x-7z-compressed", "a compressed file"),
			Map.entry("application/x-rar-compressed", "a compressed file"),
			Map.entry("application/java-archive", "a program (JAR)"),
			Map.entry("application/x-msdownload", "a Windows program"),
			Map.entry("application/x-dosexec", "a Windows program"), Map.entry("application/x-elf", "a program"),
			Map.entry("application/x-executable", "a program"), Map.entry("application/x-sharedlib", "a program"),
			Map.entry("application/x-sh", "a program (script)"),
			Map.entry("application/rtf", "a rich text document (RTF)"), Map.entry("image/gif", "a GIF picture"),
			Map.entry("image/bmp", "a BMP picture"), Map.entry("image/svg+xml", "an SVG picture"),
			Map.entry("text/html", "a web page"), Map.entry("application/xhtml+xml", "a web page"),
			Map.entry("application/xml", "a web page or XML file"),
			Map.entry("application/msword", "an old Word document (DOC)"),
			Map.entry("application/vnd.ms-excel", "an old Excel workbook (XLS)"),
			Map.entry("application/x-tika-msoffice", "an old Office file"),
			Map.entry("application/x-tika-ooxml-protected", "a password-protected Office file"),
			Map.entry("application/vnd.oasis.opendocument.text", "an OpenDocument text (ODT)"),
			Map.entry("application/vnd.oasis.opendocument.spreadsheet", "an OpenDocument table (ODS)"),
			Map.entry(WITH_MACROS, "an Office document with macros"),
			Map.entry("application/octet-stream", "something that cannot be told"),
			Map.entry("application/pdf", "a PDF document"),
			Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document",
					"a Word document (DOCX)"),
			Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "an Excel workbook (XLSX)"),
			Map.entry("text/csv", "a table as text (CSV)"), Map.entry("text/plain", "plain text"),
			Map.entry("image/png", "a PNG picture"), Map.entry("image/jpeg", "a JPEG picture"),
			Map.entry("image/heic", "a HEIC picture"), Map.entry(EMAIL, "an e-mail (EML)"),
			Map.entry("application/vnd.ms-outlook", "an Outlook e-mail (MSG)"));

	private FileContent() {
	}

	/** The media type of these bytes; of text only where all of it is text. */
	public static String mediaType(byte[] content) {
		try {
			MediaType first = TYPES.detect(new ByteArrayInputStream(content), new Metadata());
			String type = refined(first, content).getBaseType().toString();
			return type.toLowerCase(Locale.ROOT).contains("macroenabled") ? WITH_MACROS : type;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What a media type is in words, with its article. */
	public static String words(String mediaType) {
		return Optional.ofNullable(WORDS.get(mediaType)).orElseGet(() -> described(mediaType));
	}

	private static String described(String mediaType) {
		try {
			String name = TYPES.forName(mediaType).getDescription();
			return "a file of another kind (%s)".formatted(name.isBlank() ? mediaType : name);
		}
		catch (MimeTypeException ex) {
			return "a file of another kind (%s)".formatted(mediaType);
		}
	}

	private static MediaType refined(MediaType type, byte[] content) {
		if (ZipContents.looksLikeOne(content)) {
			return ofZip(content);
		}
		if (isOrIsA(type, OLE)) {
			return ofOle(content);
		}
		boolean text = type.equals(MediaType.TEXT_PLAIN) || type.toString().equals(EMAIL);
		return text && hasNulls(content) ? MediaType.OCTET_STREAM : type;
	}

	private static boolean isOrIsA(MediaType type, MediaType wanted) {
		return type.equals(wanted) || TYPES.getMediaTypeRegistry().isSpecializationOf(type, wanted);
	}

	/**
	 * A document is one whose parts are there, not one that only says so; what swells
	 * beyond reason when it is unpacked is none.
	 */
	private static MediaType ofZip(byte[] content) {
		ZipContents contents = ZipContents.of(content);
		if (!contents.isSound()) {
			return MediaType.APPLICATION_ZIP;
		}
		if (contents.holdsMacros()) {
			return MediaType.parse(WITH_MACROS);
		}
		try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get();
				TikaInputStream stream = TikaInputStream.get(content)) {
			MediaType office = new OPCPackageDetector().detect(zip, stream);
			MediaType found = (office != null) ? office : new OpenDocumentDetector().detect(zip, stream);
			return (found != null) ? found : MediaType.APPLICATION_ZIP;
		}
		catch (IOException | RuntimeException ex) {
			return MediaType.APPLICATION_ZIP;
		}
	}

	private static MediaType ofOle(byte[] content) {
		try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
			Set<String> names = container.getRoot().getEntryNames();
			return POIFSContainerDetector.detect(names, container.getRoot());
		}
		catch (IOException | RuntimeException ex) {
			return OLE;
		}
	}

	/** Text has none, unless it begins with the mark of sixteen bits a character. */
	private static boolean hasNulls(byte[] content) {
		if (content.length > 1 && (content[0] & content[1]) == (byte) 0xfe && content[0] != content[1]) {
			return false;
		}
		for (byte one : content) {
			if (one == 0) {
				return true;
			}
		}
		return false;
	}

}

package org.partnershipactions.reports.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Writes a report as a tagged PDF with embedded fonts: language, title, headings and
 * table headings are marked for screen readers, as far as the library goes.
 */
@Component
class PdfFile {

	private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed";

	private static final String FAMILY = "Report";

	private static final int REGULAR = 400;

	private static final int BOLD = 700;

	static {
		// The library tells each step that it takes; what went wrong is enough.
		XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.WARNING));
	}

	private final ITemplateEngine templates;

	PdfFile(ITemplateEngine templates) {
		this.templates = templates;
	}

	/**
	 * The report as PDF.
	 * @param large whether in large print: 16 points and more
	 */
	byte[] write(Document document, boolean large) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePdfUaAccessibility(true);
		builder.useFont(() -> open(FONTS + ".ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
		builder.useFont(() -> open(FONTS + "-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
		builder.withProducer("Partnership Actions");
		builder.withHtmlContent(html(document, large), null);
		builder.toStream(bytes);
		try {
			builder.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private String html(Document document, boolean large) {
		return this.templates.process("reports/print/document", new Context(Locale.UK, Map.of("document", document,
				"large", large, "css", style("document") + style(large ? "large" : "usual"))));
	}

	private static String style(String name) {
		try (InputStream in = open("templates/reports/print/" + name + ".css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static InputStream open(String path) {
		try {
			return new ClassPathResource(path).getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

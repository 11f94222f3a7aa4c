package org.partnershipactions.reports.documents;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** The first report after a start finds fonts and classes loaded, and nothing waits. */
@ExtendWith(OutputCaptureExtension.class)
class PdfWarmUpTests {

	private final AtomicInteger written = new AtomicInteger();

	private final CountDownLatch go = new CountDownLatch(1);

	private TemplateEngine templates;

	@BeforeEach
	void theProductsOwnTemplates() {
		ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
		files.setPrefix("templates/");
		files.setSuffix(".html");
		files.setTemplateMode(TemplateMode.HTML);
		this.templates = new SpringTemplateEngine();
		this.templates.setTemplateResolver(files);
	}

	@Test
	void writesBothSizesOnADaemonOfLowPriorityThatNobodyWaitsFor() throws InterruptedException {
		PdfFile waiting = new PdfFile(this.templates) {
			@Override
			byte[] write(Document document, boolean large) {
				try {
					PdfWarmUpTests.this.go.await(30, TimeUnit.SECONDS);
				}
				catch (InterruptedException ex) {
					throw new IllegalStateException(ex);
				}
				PdfWarmUpTests.this.written.incrementAndGet();
				return super.write(document, large);
			}
		};
		Thread thread = new PdfWarmUp(waiting, true).start();
		assertThat(thread.isAlive()).as("runs beside what started it").isTrue();
		assertThat(this.written).hasValue(0);
		assertThat(thread.isDaemon()).isTrue();
		assertThat(thread.getPriority()).isEqualTo(Thread.MIN_PRIORITY);
		this.go.countDown();
		thread.join(300_000);
		assertThat(this.written).hasValue(6);
	}

	@Test
	void theSmallReportHoldsEveryFontThatReportsEmbed() throws IOException {
		try (TaggedPdf small = TaggedPdf.of(new PdfFile(this.templates).write(PdfWarmUp.small(), false))) {
			Set<String> fonts = new TreeSet<>();
			for (PDPage page : small.file().getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					assertThat(font.isEmbedded()).isTrue();
					fonts.add(font.getName().replaceAll("^[A-Z]{6}\\+", ""));
				}
			}
			assertThat(fonts).containsExactly("DejaVuSansCondensed", "DejaVuSansCondensed-Bold");
		}
	}

	@Test
	void aFailureIsLoggedAndNothingElse(CapturedOutput log) throws InterruptedException {
		Thread thread = new PdfWarmUp(new PdfFile(new TemplateEngine()), true).start();
		thread.join(60_000);
		assertThat(thread.isAlive()).isFalse();
		assertThat(log).contains("The warm-up of reports failed");
	}

	@Test
	void doesNothingWhereTheSettingSaysSo() {
		new PdfWarmUp(new PdfFile(this.templates) {
			@Override
			byte[] write(Document document, boolean large) {
				PdfWarmUpTests.this.written.incrementAndGet();
				return new byte[0];
			}
		}, false).ready();
		assertThat(Thread.getAllStackTraces().keySet())
			.noneMatch((thread) -> thread.getName().equals("report-warm-up"));
		assertThat(this.written).hasValue(0);
	}

}

package org.partnershipactions.reports.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes a small report some times once the application serves, in usual and in large
 * print, so that nobody waits for fonts and classes with the first real one. Nothing
 * waits for it: it has a thread of its own with the lowest priority.
 */
@Component
class PdfWarmUp {

	private static final Log log = LogFactory.getLog(PdfWarmUp.class);

	/** Once loads fonts and classes; the rest is for the compiler of the machine. */
	private static final int ROUNDS = 3;

	private static final int ROWS = 40;

	private final PdfFile pdf;

	private final boolean wanted;

	PdfWarmUp(PdfFile pdf, @Value("${partnership.reports.warm-up:true}") boolean wanted) {
		this.pdf = pdf;
		this.wanted = wanted;
	}

	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		if (this.wanted) {
			start();
		}
	}

	Thread start() {
		Thread thread = new Thread(this::write, "report-warm-up");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		thread.start();
		return thread;
	}

	private void write() {
		try {
			for (int round = 0; round < ROUNDS; round++) {
				this.pdf.write(small(), false);
				this.pdf.write(small(), true);
			}
		}
		catch (RuntimeException | LinkageError ex) {
			log.warn("The warm-up of reports failed; the first one will take longer", ex);
		}
	}

	/** Something of everything that reports print, both fonts among it. */
	static Document small() {
		TableShape<Integer> shape = TableShape.named("actions", "Rows");
		shape.column("Number", Cell::number)
			.column("Title", (row) -> Cell.text("A title"))
			.column("Share", (row) -> Cell.number(row))
			.column("Rating", (row) -> Cell.rating("On schedule", "green"))
			.column("Day", (row) -> Cell.day(LocalDate.EPOCH, ""))
			.column("Words", (row) -> Cell.text("Words that are long enough to break into a second line"));
		return new Document("warm-up", "Warm-up", "Nobody", "Draft", List.of(new Document.Fact("Fact", Cell.number(1))),
				List.of(DocumentPart.saying("Words", "A sentence."),
						DocumentPart.of("Rows", shape.of(IntStream.rangeClosed(1, ROWS).boxed().toList()), "None")));
	}

}

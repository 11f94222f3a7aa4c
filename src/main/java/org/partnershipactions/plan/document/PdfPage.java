package org.partnershipactions.plan.document;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * What a page of a PDF shows: its letters and its rules, as a reader sees them, from the
 * top left corner in points. What the file marks as decoration, such as running heads, is
 * left out.
 */
final class PdfPage extends PDFGraphicsStreamEngine {

	private static final double THICKEST_RULE = 3;

	private static final double SHORTEST_RULE = 5;

	private static final int MOST = 200_000;

	private final List<Rectangle2D> rules = new ArrayList<>();

	private final List<PdfGlyph> glyphs = new ArrayList<>();

	private final GeneralPath path = new GeneralPath();

	private final PDRectangle box;

	private final int rotation;

	private final long deadline;

	private int decoration;

	private int marked;

	/**
	 * A page that is read until a time of {@link System#nanoTime()}.
	 */
	PdfPage(PDPage page, long deadline) {
		super(page);
		this.box = page.getCropBox();
		this.rotation = page.getRotation();
		this.deadline = deadline;
	}

	/**
	 * Its letters, in the order in which the file has them.
	 * @throws UnreadableFile where it takes too long or holds too much
	 */
	List<PdfGlyph> glyphs() throws IOException {
		processPage(getPage());
		return this.glyphs;
	}

	/** Straight lines and thin boxes, each as wide or as high as it is drawn. */
	List<Rectangle2D> rules() {
		return this.rules;
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		if (System.nanoTime() > this.deadline || this.glyphs.size() + this.rules.size() > MOST) {
			throw new UnreadableFile("",
					"The PDF document takes too long to read. Save only the pages with the plan, or send the plan as a Word document or as a table.");
		}
		super.processOperator(operator, operands);
	}

	@Override
	public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
		this.marked++;
		if (this.decoration == 0 && COSName.ARTIFACT.equals(tag)) {
			this.decoration = this.marked;
		}
	}

	@Override
	public void endMarkedContentSequence() {
		this.decoration = (this.decoration == this.marked) ? 0 : this.decoration;
		this.marked = Math.max(0, this.marked - 1);
	}

	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
		String text = font.toUnicode(code);
		if (this.decoration > 0 || text == null) {
			return;
		}
		Point2D from = shown(matrix.getTranslateX(), matrix.getTranslateY());
		Point2D end = matrix.transformPoint(displacement.getX(), 0);
		Point2D to = shown(end.getX(), end.getY());
		boolean level = Math.abs(to.getX() - from.getX()) >= Math.abs(to.getY() - from.getY());
		if (level && to.getX() >= from.getX()) {
			double size = Math.hypot(matrix.getScalingFactorX(), matrix.getScalingFactorY()) / Math.sqrt(2);
			this.glyphs.add(new PdfGlyph(text, from.getX(), to.getX(), from.getY(), size));
		}
	}

	/** A place as a reader sees it on the turned page. */
	private Point2D shown(double x, double y) {
		double right = x - this.box.getLowerLeftX();
		double up = y - this.box.getLowerLeftY();
		return switch (this.rotation) {
			case 90 -> new Point2D.Double(up, right);
			case 180 -> new Point2D.Double(this.box.getWidth() - right, up);
			case 270 -> new Point2D.Double(this.box.getHeight() - up, this.box.getWidth() - right);
			default -> new Point2D.Double(right, this.box.getHeight() - up);
		};
	}

	@Override
	public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
		this.path.moveTo(first.getX(), first.getY());
		this.path.lineTo(second.getX(), second.getY());
		this.path.lineTo(third.getX(), third.getY());
		this.path.lineTo(fourth.getX(), fourth.getY());
		this.path.closePath();
	}

	@Override
	public void moveTo(float x, float y) {
		this.path.moveTo(x, y);
	}

	@Override
	public void lineTo(float x, float y) {
		if (this.path.getCurrentPoint() == null) {
			this.path.moveTo(x, y);
		}
		this.path.lineTo(x, y);
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		this.path.moveTo(x3, y3);
	}

	@Override
	public Point2D getCurrentPoint() {
		return this.path.getCurrentPoint();
	}

	@Override
	public void closePath() {
		if (this.path.getCurrentPoint() != null) {
			this.path.closePath();
		}
	}

	@Override
	public void endPath() {
		this.path.reset();
	}

	/** Each straight piece of what is drawn with a pen is a rule. */
	@Override
	public void strokePath() {
		double[] at = new double[6];
		Point2D begun = null;
		Point2D last = null;
		for (PathIterator pieces = this.path.getPathIterator(null); !pieces.isDone(); pieces.next()) {
			int kind = pieces.currentSegment(at);
			Point2D next = (kind == PathIterator.SEG_CLOSE) ? begun : shown(at[0], at[1]);
			if (kind == PathIterator.SEG_MOVETO) {
				begun = next;
			}
			else if (last != null && next != null) {
				rule(last, next);
			}
			last = next;
		}
		this.path.reset();
	}

	/** A filled box that is very thin is a rule. */
	@Override
	public void fillPath(int windingRule) {
		Rectangle2D bounds = this.path.getBounds2D();
		Point2D first = shown(bounds.getMinX(), bounds.getMinY());
		Point2D second = shown(bounds.getMaxX(), bounds.getMaxY());
		if (Math.min(bounds.getWidth(), bounds.getHeight()) <= THICKEST_RULE) {
			rule(first, second);
		}
		this.path.reset();
	}

	@Override
	public void fillAndStrokePath(int windingRule) {
		strokePath();
	}

	private void rule(Point2D from, Point2D to) {
		Rectangle2D rule = new Rectangle2D.Double();
		rule.setFrameFromDiagonal(from, to);
		boolean thin = Math.min(rule.getWidth(), rule.getHeight()) <= THICKEST_RULE;
		if (thin && Math.max(rule.getWidth(), rule.getHeight()) >= SHORTEST_RULE) {
			this.rules.add(rule);
		}
	}

	@Override
	public void drawImage(PDImage image) {
		// pictures hold no table
	}

	@Override
	public void clip(int windingRule) {
		// what is cut off is read all the same
	}

	@Override
	public void shadingFill(COSName name) {
		// colour says nothing
	}

	/**
	 * A letter, or several that are drawn as one.
	 *
	 * @param text the letter
	 * @param left where it begins
	 * @param right where it ends
	 * @param base the line that it stands on, from the top of the page
	 * @param size size of its type
	 */
	record PdfGlyph(String text, double left, double right, double base, double size) {
	}

}

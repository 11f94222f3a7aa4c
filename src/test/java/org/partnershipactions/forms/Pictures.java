package org.partnershipactions.forms;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.jpeg.xmp.JpegXmpRewriter;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/** Pictures with and without what they tell beside what they show. */
final class Pictures {

	/** Stands in every place where a picture can tell something. */
	static final String SECRET = "Rose Cottage";

	private Pictures() {
	}

	static byte[] plain(String format) throws IOException {
		BufferedImage image = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = image.createGraphics();
		pen.setColor(Color.ORANGE);
		pen.fillRect(8, 4, 30, 20);
		pen.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(image, format, bytes);
		return bytes.toByteArray();
	}

	/**
	 * With EXIF that names a place, XMP, IPTC, a remark and a second picture behind it.
	 */
	static byte[] tellingJpeg(int orientation) throws IOException {
		TiffOutputSet exif = new TiffOutputSet();
		exif.setGpsInDegrees(0.19, 51.27);
		exif.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) orientation);
		exif.getOrCreateExifDirectory().add(ExifTagConstants.EXIF_TAG_USER_COMMENT, SECRET);
		ByteArrayOutputStream withExif = new ByteArrayOutputStream();
		new ExifRewriter().updateExifMetadataLossy(plain("jpeg"), withExif, exif);
		ByteArrayOutputStream withXmp = new ByteArrayOutputStream();
		new JpegXmpRewriter().updateXmpXml(withExif.toByteArray(), withXmp, "<x>" + SECRET + "</x>");
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		byte[] before = withXmp.toByteArray();
		all.write(before, 0, 2);
		segment(all, 0xed, "Photoshop 3.0\0 8BIM " + SECRET);
		segment(all, 0xfe, SECRET);
		segment(all, 0xe2, "MPF\0" + SECRET);
		segment(all, 0xe5, SECRET);
		all.write(before, 2, before.length - 2);
		all.writeBytes(before);
		return all.toByteArray();
	}

	/** With a chunk of each kind that can tell something. */
	static byte[] tellingPng(byte[] exif) throws IOException {
		byte[] before = plain("png");
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		int header = 8 + 25;
		all.write(before, 0, header);
		chunk(all, "tEXt", ("Comment\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1));
		chunk(all, "iTXt", ("XML:com.adobe.xmp\0\0\0\0\0" + SECRET).getBytes(StandardCharsets.UTF_8));
		chunk(all, "eXIf", exif);
		chunk(all, "prVt", SECRET.getBytes(StandardCharsets.UTF_8));
		all.write(before, header, before.length - header);
		all.writeBytes(SECRET.getBytes(StandardCharsets.UTF_8));
		return all.toByteArray();
	}

	static int[] pixels(byte[] picture) throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
	}

	private static void segment(ByteArrayOutputStream to, int marker, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
		to.writeBytes(new byte[] { (byte) 0xff, (byte) marker, 0, (byte) (bytes.length + 2) });
		to.writeBytes(bytes);
	}

	private static void chunk(ByteArrayOutputStream to, String type, byte[] content) {
		ByteBuffer chunk = ByteBuffer.allocate(content.length + 12)
			.putInt(content.length)
			.put(type.getBytes(StandardCharsets.US_ASCII))
			.put(content);
		CRC32 check = new CRC32();
		check.update(chunk.array(), 4, content.length + 4);
		to.writeBytes(chunk.putInt((int) check.getValue()).array());
	}

}

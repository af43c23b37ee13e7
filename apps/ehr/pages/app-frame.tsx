import { Drawer, Text } from '@mantine/core';

/** The launched app in a panel of 600 px, as EHRs embed them. */
export function AppFrame({ url, patient, onClose }: { url: string | undefined; patient: string; onClose: () => void }) {
  return (
    <Drawer
      opened={url !== undefined}
      onClose={onClose}
      position="right"
      size={600}
      padding={0}
      title={
        <Text fw={600} size="sm" pl="md">
          Remnant · {patient}
        </Text>
      }
      closeButtonProps={{ 'aria-label': 'Close the app', mr: 'sm' }}
      overlayProps={{ backgroundOpacity: 0.3 }}
      classNames={{ content: 'hospital-frame-panel', body: 'hospital-frame-body', header: 'hospital-frame-header' }}
    >
      {url && <iframe src={url} title={`Remnant for ${patient}`} className="hospital-frame" />}
    </Drawer>
  );
}

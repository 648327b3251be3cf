import { FileTextOutlined, GlobalOutlined, PhoneOutlined, ProfileOutlined, SoundOutlined, UserOutlined, WechatOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { MessageView } from '../../../../scenarios/engine/index.ts';

export type Channel = MessageView['channel'];

/** In the order in which they are looked at: what waits for somebody first. */
export const channels: readonly Channel[] = ['phone', 'visitor', 'group', 'radio', 'ticket', 'document', 'news'];

export const channelIcons: Readonly<Record<Channel, ReactNode>> = {
  phone: <PhoneOutlined aria-hidden />, group: <WechatOutlined aria-hidden />, radio: <SoundOutlined aria-hidden />, visitor: <UserOutlined aria-hidden />, document: <FileTextOutlined aria-hidden />, ticket: <ProfileOutlined aria-hidden />, news: <GlobalOutlined aria-hidden />,
};
